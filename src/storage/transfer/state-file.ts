/** The store's tables, each before those that refer to it. The queue is left out: after an import every open request is woken anyway. */
export const tables = [
  'request',
  'item',
  'person_invitation',
  'person_settings',
  'personal_chat',
  'card_place',
  'shared_place',
  'kept_guests',
  'audit_line',
  'pause',
] as const;
export type Table = (typeof tables)[number];

const FORMAT = 'guestlist-state';

/** One line of an exported state, as JSON. */
export type StateLine =
  /** The first. `schema` is the schema's version. */
  | { readonly format: typeof FORMAT; readonly schema: number }
  | { readonly table: Table; readonly row: object }
  /** The last, so that a file cut short is noticed. */
  | { readonly rows: number };

export function header(schema: number): StateLine {
  return { format: FORMAT, schema };
}

/** Null for anything that is no line of an exported state. */
export function parseLine(text: string): StateLine | null {
  const line = parseJson(text);
  if (typeof line !== 'object' || line === null) return null;
  if ('format' in line && line.format === FORMAT && 'schema' in line && typeof line.schema === 'number') {
    return { format: FORMAT, schema: line.schema };
  }
  if ('rows' in line && typeof line.rows === 'number') return { rows: line.rows };
  if (!('table' in line && 'row' in line) || typeof line.row !== 'object' || line.row === null) return null;
  const table = tables.find((name) => name === line.table);
  return table === undefined ? null : { table, row: line.row };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
