import type { Requester } from '../domain/invitation-request';
import { joinGuests, typedList } from '../domain/kept-list';
import { parseGuestList } from '../domain/parse-guest-list';
import type { KeptGuests } from '../ports/kept-guests';
import type { FileProblem } from '../domain/list-file/file-problem';
import type { AttachedFile, ListFiles } from '../ports/list-files';

export interface TakenList {
  /** The request whose form will tell of the list. */
  readonly requestId: string;
  readonly requester: Requester;
}

export type TakeFileOutcome =
  { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Of skipped rows, those a card tells one by one. */
const MOST_TOLD = 5;

/** Writes a long list down before anything else happens to it, so that no error can lose it. */
export function createTakeList({ kept, files }: { readonly kept: KeptGuests; readonly files: ListFiles }) {
  return {
    /** False: there is no guest in it. */
    async takeText({ requestId, requester }: TakenList, text: string): Promise<boolean> {
      const { guests, unreadable } = parseGuestList(text);
      if (guests.length === 0) return false;
      // What was meant but is no address gets a row of its own, which says so.
      const meant = unreadable.map((piece) => ({ address: piece, displayName: null, typed: piece }));
      const known = await kept.find(requestId, requester);
      const all = joinGuests(known?.guests ?? [], [...guests, ...meant]);
      await kept.put(requestId, requester, { ...(known ?? typedList([])), guests: all });
      return true;
    },
    async takeFile({ requestId, requester }: TakenList, file: AttachedFile): Promise<TakeFileOutcome> {
      const read = await files.fetch(file);
      if (read.kind === 'refused') return read;
      await kept.put(requestId, requester, {
        guests: read.guests,
        file: file.name,
        skipped: read.skipped.slice(0, MOST_TOLD),
        skippedRows: read.skipped.length,
      });
      return { kind: 'taken' };
    },
  };
}
