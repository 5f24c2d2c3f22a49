import { findAddresses } from '../paste/find-addresses';
import type { Table } from './listed-guests';
import { meaningOf } from './column-names';

/** Rows looked at to tell which column holds the addresses. */
const SAMPLE = 1_000;
/** Wider tables than that are no lists of people. */
const MOST_COLUMNS = 200;

export function holdsAddress(cell: string): boolean {
  return cell.includes('@') && findAddresses(cell).addresses.length > 0;
}

/** The column with the most addresses; one that is headed so wins over one with up to twice as many. Null if there is none. */
export function addressColumn(table: Table): number | null {
  const counts: number[] = [];
  for (const row of table.slice(0, SAMPLE))
    for (const [column, cell] of row.slice(0, MOST_COLUMNS).entries())
      if (holdsAddress(cell)) counts[column] = (counts[column] ?? 0) + 1;
  const most = Math.max(0, ...counts.filter(Boolean));
  if (most === 0) return null;
  const headings = table.find((row) => row.some((cell) => cell.trim() !== '')) ?? [];
  const headed = headings.findIndex(
    (heading, column) => meaningOf(heading) === 'address' && (counts[column] ?? 0) * 2 >= most,
  );
  return headed === -1 ? counts.indexOf(most) : headed;
}
