import { randomUUID } from 'node:crypto';
import { DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import { FormError } from '../form-error';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { notice } from './notice';

/** What the person is told when a handler threw. */
export function apologise(error: unknown, turn: Turn, logger: Logger): Reply {
  const { messages } = turn.sentences;
  if (error instanceof FormError) {
    logger.info({ because: error.message }, 'A form could not be read');
    // Said beside the card, which keeps what was typed.
    return { kind: 'word', text: `${messages.unreadable.heading} ${messages.unreadable.text}` };
  }
  if (error instanceof DirectoryUnavailable) {
    logger.warn({ directoryRequestId: error.directoryRequestId }, 'Directory unavailable');
    return { kind: 'word', text: `${messages.directoryBusy.heading} ${messages.directoryBusy.text}` };
  }
  if (error instanceof SignInNeeded) return notice(turn, messages.signInNeeded);
  const reference = randomUUID();
  const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined };
  logger.error({ reference, error: name, stack }, 'A handler failed');
  const apology = messages.wentWrong(reference);
  return { kind: 'word', text: `${apology.heading} ${apology.text}` };
}
