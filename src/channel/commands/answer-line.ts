import { assertNever } from '../../domain/assert-never';
import type { Line } from '../../domain/commands/parse-line';
import type { SharedStart } from '../../ports/shared-places';
import type { Conversations } from '../conversations';
import { presentCancelled } from '../present/present-cancelled';
import { presentForm } from '../present/present-form';
import { presentHelp } from '../present/present-help';
import { presentReview } from '../present/present-review';
import { presentStatusOf } from '../present/present-status';
import { presentWelcome } from '../present/present-welcome';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { setLanguage } from './set-language';

/** What was said, and what was begun with it among others. */
export interface SaidLine {
  readonly line: Line;
  /** A request whose guests are kept already; null if none. */
  readonly listId: string | null;
  readonly begun: (SharedStart & { readonly requestId: string }) | null;
}

const WITH_LIST: Line = { kind: 'invite', guests: [], typed: '', targetName: null };

/** What each line a person can type is answered with. */
export async function answerLine(
  { line: said, listId, begun }: SaidLine,
  turn: Turn,
  parts: Conversations,
): Promise<Reply> {
  const { flows } = parts;
  const { requester, locale, sentences } = turn;
  // With a list, whatever else was written is about it.
  const line = listId !== null && said.kind !== 'invite' ? WITH_LIST : said;
  switch (line.kind) {
    case 'invite': {
      const { guests, targetName, typed } = line;
      const requestId = begun?.requestId ?? listId;
      const asked = { requester, locale, ...(requestId === null ? {} : { requestId }) };
      const team = begun?.team ?? null;
      const hasGuests = guests.length > 0 || listId !== null;
      if (hasGuests && (targetName !== null || team !== null)) {
        const preset = team?.ref ?? null;
        return presentReview(await flows.reviewLine({ ...asked, guests, targetName, preset }), turn);
      }
      return presentForm(
        await flows.openForm({ ...asked, team, values: { guests: listId === null ? typed : '' } }),
        turn,
      );
    }
    case 'status':
      return presentStatusOf(await flows.statusOf(requester, line), turn);
    case 'help':
      return presentHelp(turn);
    case 'greeting':
      return presentWelcome(turn);
    case 'language':
      return setLanguage(line.locale, turn, parts.settings);
    case 'signOut':
      await parts.signIn?.signOut(turn);
      return { kind: 'word', text: sentences.messages.signedOut };
    case 'cancel':
      return presentCancelled(await flows.cancelOpen(requester), turn);
    case 'unknown':
      return notice(turn, sentences.messages.notUnderstood);
    default:
      return assertNever(line);
  }
}
