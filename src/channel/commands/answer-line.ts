import { assertNever } from '../../domain/assert-never';
import type { Line } from '../../domain/commands/parse-line';
import type { Conversations } from '../conversations';
import { presentForm } from '../present/present-form';
import { presentHelp } from '../present/present-help';
import { presentReview } from '../present/present-review';
import { presentStatus } from '../present/present-status';
import { presentWelcome } from '../present/present-welcome';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { setLanguage } from './set-language';

/** What each line a person can type is answered with. */
export async function answerLine(line: Line, turn: Turn, parts: Conversations): Promise<Reply> {
  const { flows } = parts;
  const { requester, locale, sentences } = turn;
  switch (line.kind) {
    case 'invite': {
      const { guests, targetName } = line;
      if (guests.length > 0 && targetName !== null) {
        return presentReview(await flows.reviewLine({ requester, locale, guests, targetName }), turn);
      }
      return presentForm(await flows.openForm({ requester, locale, values: { guests: line.typed } }), turn);
    }
    case 'status':
      return presentStatus(await flows.listGuests(requester, 0), turn);
    case 'help':
      return presentHelp(turn);
    case 'greeting':
      return presentWelcome(turn);
    case 'language':
      return setLanguage(line.locale, turn, parts.settings);
    case 'signOut':
      return { kind: 'word', text: sentences.messages.signedOut };
    case 'unknown':
      return notice(turn, sentences.messages.notUnderstood);
    default:
      return assertNever(line);
  }
}
