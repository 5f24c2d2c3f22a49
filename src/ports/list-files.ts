import type { FileProblem } from '../domain/list-file/file-problem';
import type { ListedGuests } from '../domain/list-file/listed-guests';

/** A file that somebody attached to a message. */
export interface AttachedFile {
  readonly name: string;
  /** The client's word: where it may lead is decided by who fetches. */
  readonly downloadUrl: string;
}

export type ListFileOutcome =
  ({ readonly kind: 'list' } & ListedGuests) | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Lists of guests in files: .xlsx, .csv and plain text, told by what is in them and not by their names. */
export interface ListFiles {
  /** Fetches and reads. Never rejects for what the file or its place is. */
  fetch(file: AttachedFile): Promise<ListFileOutcome>;
  read(bytes: Uint8Array): Promise<ListFileOutcome>;
}
