import { assertNever } from '../../domain/assert-never';
import type { Line } from '../../domain/commands/parse-line';
import type { SharedStart } from '../../ports/shared-places';
import type { Conversations } from '../conversations';
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
  readonly begun: (SharedStart & { readonly requestId: string }) | null;
}

/** What each line a person can type is answered with. */
export async function answerLine(
  { line, begun }: SaidLine,
  turn: Turn,
  parts: Conversations,
): Promise<Reply> {
  const { flows } = parts;
  const { requester, locale, sentences } = turn;
  switch (line.kind) {
    case 'invite': {
      const { guests, targetName, typed } = line;
      const asked = { requester, locale, ...(begun === null ? {} : { requestId: begun.requestId }) };
      const team = begun?.team ?? null;
      if (guests.length > 0 && (targetName !== null || team !== null)) {
        const preset = team?.ref ?? null;
        return presentReview(await flows.reviewLine({ ...asked, guests, targetName, preset }), turn);
      }
      return presentForm(await flows.openForm({ ...asked, team, values: { guests: typed } }), turn);
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
    case 'unknown':
      return notice(turn, sentences.messages.notUnderstood);
    default:
      return assertNever(line);
  }
}
