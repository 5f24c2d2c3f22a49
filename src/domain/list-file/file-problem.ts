/** Why a file gives no guests. */
export type FileProblem =
  /** No list that can be read: a picture, a document, damaged. */
  | 'notAList'
  /** Encrypted, or of an Excel before 2007. */
  | 'lockedOrOld'
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'noAddresses'
  /** Not at the place where Teams keeps files. */
  | 'foreignPlace'
  /** Could not be fetched now. */
  | 'unreachable';
