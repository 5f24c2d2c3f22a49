import type { ItemChange } from '../../ports/work-ledger';

/** What the directory called the write that went well. */
export function evidenceOf({
  directoryRequestId = null,
}: {
  readonly directoryRequestId?: string | null;
}): NonNullable<ItemChange['evidence']> {
  return { directoryRequestId };
}
