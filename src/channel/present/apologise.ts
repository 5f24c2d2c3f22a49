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
    return { kind: 'trouble', words: messages.unreadable };
  }
  if (error instanceof DirectoryUnavailable) {
    logger.warn({ directoryRequestId: error.directoryRequestId }, 'Directory unavailable');
    return { kind: 'trouble', words: messages.directoryBusy };
  }
  if (error instanceof SignInNeeded) return notice(turn, messages.signInNeeded);
  const reference = randomUUID();
  const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined };
  logger.error({ reference, error: name, stack }, 'A handler failed');
  return { kind: 'trouble', words: messages.wentWrong(reference) };
}
