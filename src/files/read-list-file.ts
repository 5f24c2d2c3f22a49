import { listLimits } from '../domain/list-file/listed-guests';
import type { ListFileOutcome } from '../ports/list-files';
import { readText } from './formats/read-text';
import { readXlsx } from './formats/read-xlsx';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Microsoft's compound file: what Excel wraps an encrypted workbook in, and what it wrote before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What kind of file it is, its first bytes say; its name is only a name. */
export async function readListFile(bytes: Uint8Array): Promise<ListFileOutcome> {
  if (bytes.length === 0) return { kind: 'refused', problem: 'empty' };
  if (bytes.length > listLimits.file) return { kind: 'refused', problem: 'tooLarge' };
  if (startsWith(bytes, ZIP)) return readXlsx(bytes);
  if (startsWith(bytes, COMPOUND)) return { kind: 'refused', problem: 'lockedOrOld' };
  return readText(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
