export type SqlValue =
  | string
  | number
  | boolean
  | Date
  | null
  | readonly string[]
  | readonly number[]
  /** Sent as JSON. */
  | { readonly version: number };

/** Something SQL can be said to: the store, or one transaction of it. */
export interface Sql {
  /** The rows of one statement; without values, `text` may hold several and no rows are to be expected. */
  query<Row extends object>(text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
}

export interface Database extends Sql {
  /**
   * Commits when `work` resolves and rolls back when it rejects. Inside, say everything to `tx`:
   * the embedded store has one connection, and asking the database itself would wait for ever.
   */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>;
  /** Lets what is under way end, then closes; whatever comes later rejects. */
  close(): Promise<void>;
}
