import Papa from 'papaparse';
import { guestsInLines } from '../../domain/list-file/guests-in-lines';
import { guestsInTable } from '../../domain/list-file/guests-in-table';
import { listLimits } from '../../domain/list-file/listed-guests';
import type { ListFileOutcome } from '../../ports/list-files';
import { decodeText } from './decode-text';
import { inParts } from './in-parts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Rows looked at to tell a table from lines. */
const SAMPLE = 100;

/** A table if its rows have cells, else lines. */
export async function readText(bytes: Uint8Array): Promise<ListFileOutcome> {
  const text = decodeText(bytes);
  if (text === null) return { kind: 'refused', problem: 'notAList' };
  if (text.trim() === '') return { kind: 'refused', problem: 'empty' };
  const table = tableIn(text);
  const rows: readonly unknown[] = table ?? linesOf(text);
  if (rows.length > listLimits.rows) return { kind: 'refused', problem: 'tooManyRows' };
  const read = table === null ? null : guestsInTable(table);
  const found =
    read === null
      ? await inParts(guestsInLines(linesOf(text)), rows.length)
      : await inParts(read, rows.length);
  return found.guests.length === 0 ? { kind: 'refused', problem: 'noAddresses' } : { kind: 'list', ...found };
}

function tableIn(text: string): readonly (readonly string[])[] | null {
  const { data } = Papa.parse<string[]>(text.trimEnd(), {
    delimitersToGuess: DELIMITERS,
    preview: listLimits.rows + 1,
  });
  const sample = data.slice(0, SAMPLE);
  return sample.filter((row) => row.length > 1).length * 2 > sample.length ? data : null;
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split(/\r\n|\r|\n/);
}
