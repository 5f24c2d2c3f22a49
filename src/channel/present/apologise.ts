import { randomUUID } from 'node:crypto';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import { buildTryAgain, type PressedButton } from '../cards/try-again-card';
import { FormError } from '../form-error';
import type { Reply } from '../reply';
import { needOf } from '../sign-in/need-of';
import type { SignIn } from '../sign-in/sign-in';
import type { Turn } from '../turn';
import { notice } from './notice';
import { tryAgain } from './try-again';

interface Failed {
  readonly turn: Turn;
  readonly button: PressedButton | null;
}

interface Around {
  readonly signIn: SignIn | null;
  readonly logger: Logger;
}

/** What the person is told when a handler threw. */
export function apologise(error: unknown, { turn, button }: Failed, { signIn, logger }: Around): Reply {
  const { messages } = turn.sentences;
  if (error instanceof FormError) {
    logger.info({ because: error.message }, 'A form could not be read');
    return { kind: 'trouble', words: messages.unreadable };
  }
  if (error instanceof DirectoryUnavailable) {
    logger.warn(
      { directoryRequestId: error.directoryRequestId, because: error.message },
      'Directory unavailable',
    );
    return { kind: 'trouble', words: messages.directoryBusy };
  }
  if (error instanceof ConsentNeeded) {
    logger.warn({ because: error.message }, 'An administrator has not consented');
    return askForConsent(turn, button, signIn);
  }
  if (error instanceof SignInNeeded) {
    return signIn === null ? notice(turn, messages.signInNeeded) : needOf(error);
  }
  const reference = randomUUID();
  const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined };
  logger.error({ reference, error: name, stack }, 'A handler failed');
  return { kind: 'trouble', words: messages.wentWrong(reference) };
}

function askForConsent(turn: Turn, pressed: PressedButton | null, signIn: SignIn | null): Reply {
  const { messages } = turn.sentences;
  if (pressed === null || signIn === null) return tryAgain(messages.consentNeeded, pressed, turn);
  const view = { ...messages.consentNeeded, pressed, note: messages.consentNote(signIn.consentUrl) };
  return { kind: 'card', card: buildTryAgain(view, turn.sentences) };
}
