import type { TabDraftRow } from '../../domain/tab/tab-draft';

/** Guests as a text that reads as the same guests again. */
export function listOf(rows: readonly Pick<TabDraftRow, 'name' | 'address'>[]): string {
  return rows.map(({ name, address }) => (name === '' ? address : `${quoted(name)} <${address}>`)).join('\n');
}

/** A comma in a name would end it. */
function quoted(name: string): string {
  return /[,;<>"]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
}
