import { z } from 'zod';

/** What the page for a list says when it is left by its own button. */
export interface ListLeft {
  readonly requestId: string;
  /** The list of those who stayed behind, if some did. */
  readonly restId: string | null;
}

const left = z.object({ draftId: z.uuid(), restId: z.uuid().nullish() });

/** Null for anything else. */
export function readListLeft(data: unknown): ListLeft | null {
  const parsed = left.safeParse(data);
  if (!parsed.success) return null;
  const { draftId, restId = null } = parsed.data;
  return { requestId: draftId.toLowerCase(), restId };
}
