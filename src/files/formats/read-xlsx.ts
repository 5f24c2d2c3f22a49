import readWorkbook, { type CellValue } from 'read-excel-file/node';
import { guestsInTable } from '../../domain/list-file/guests-in-table';
import { listLimits, type Table } from '../../domain/list-file/listed-guests';
import type { ListFileOutcome } from '../../ports/list-files';
import { inParts } from './in-parts';
import { unpackedSize } from './unpacked-size';

/** A list of the most rows unpacks to some 10 MB. */
const MOST_UNPACKED = { bytes: 48 * 1024 * 1024, files: 500 };
/** Milliseconds. */
const PATIENCE = 20_000;

/** The first sheet with an address in it. Formulas are never worked out: what the file holds as their result is text. */
export async function readXlsx(bytes: Uint8Array): Promise<ListFileOutcome> {
  const unpacked = await unpackedSize(bytes, MOST_UNPACKED);
  if (unpacked.kind === 'tooLarge') return { kind: 'refused', problem: 'tooManyRows' };
  if (unpacked.kind === 'damaged' || !unpacked.names.has('xl/workbook.xml'))
    return { kind: 'refused', problem: 'notAList' };
  const sheets = await sheetsIn(bytes);
  if (sheets === null) return { kind: 'refused', problem: 'notAList' };
  if (sheets.some((table) => table.length > listLimits.rows))
    return { kind: 'refused', problem: 'tooManyRows' };
  for (const table of sheets) {
    const read = guestsInTable(table);
    if (read !== null) return { kind: 'list', ...(await inParts(read, table.length)) };
  }
  const isEmpty = sheets.every((table) => table.length === 0);
  return { kind: 'refused', problem: isEmpty ? 'empty' : 'noAddresses' };
}

async function sheetsIn(bytes: Uint8Array): Promise<readonly Table[] | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    const read = readWorkbook(Buffer.from(bytes)).then((sheets) =>
      sheets.map(({ data }) => data.map((row) => row.map(asText))),
    );
    return await Promise.race([read, tooLate]);
  } catch {
    return null; // the parser's word for anything that is no workbook
  } finally {
    clearTimeout(timer);
  }
}

function asText(cell: CellValue | null): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
