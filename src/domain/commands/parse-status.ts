import type { GuestState } from '../guest-filter';
import { parseGuestList } from '../parse-guest-list';

/** Whose status is asked for; at most one is not null, none means everybody's. */
export interface AskedStatus {
  readonly state: GuestState | null;
  /** Lower case. */
  readonly address: string | null;
  /** As typed. */
  readonly targetName: string | null;
}

const STATUS_OF = /^(?:status|my guests|mijn gasten)\s*(?:(?:of|for|in|at|van|voor|bij)\s)?\s*(\S.*)$/is;

const stateWords: Readonly<Record<string, GuestState>> = {
  pending: 'pending', 'not accepted': 'pending', open: 'pending', wachtend: 'pending', 'niet geaccepteerd': 'pending',
  accepted: 'accepted', geaccepteerd: 'accepted',
  failed: 'notDone', refused: 'notDone', mislukt: 'notDone', geweigerd: 'notDone',
  undone: 'undone', 'taken back': 'undone', teruggedraaid: 'undone',
}; // prettier-ignore

/** Characters; Entra's limit for a group's name. */
const LONGEST_TARGET = 256;

/** "status ann@fabrikam.com", "status Project Falcon", "status pending"; null for anything else. */
export function parseStatus(line: string): AskedStatus | null {
  const about = STATUS_OF.exec(line)?.[1]?.replace(/\s+/g, ' ').trim();
  if (about === undefined || about.length > LONGEST_TARGET) return null;
  const word = about.toLowerCase();
  if (Object.hasOwn(stateWords, word))
    return { state: stateWords[word] ?? null, address: null, targetName: null };
  const [guest] = about.includes('@') ? parseGuestList(about).guests : [];
  if (guest !== undefined) return { state: null, address: guest.address.toLowerCase(), targetName: null };
  const targetName = about.replace(/^["'“‘]+|["'”’]+$/g, '');
  return targetName === '' ? null : { state: null, address: null, targetName };
}
