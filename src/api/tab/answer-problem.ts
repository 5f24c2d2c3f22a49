import type { TabProblem, TabProblemCode } from '../../domain/tab/tab-problem';
import type { AppRole } from '../../domain/target';
import type { Notice } from '../../language/message-sentences';
import type { Sentences } from '../../language/sentences';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { ApiAnswer } from '../api-request';
import type { TabParts } from './tab-parts';
import { TabRefusal } from './tab-refusal';

const STATUS: Readonly<Record<TabProblemCode, number>> = {
  signInNeeded: 401,
  consentNeeded: 403,
  forbidden: 403,
  gone: 404,
  unreadable: 400,
  toMend: 422,
  alreadySent: 409,
  paused: 409,
  tooLarge: 413,
  tooMany: 429,
  busy: 503,
  wentWrong: 500,
};

export interface ProblemSaid {
  readonly code: TabProblemCode;
  readonly notice: Notice;
  readonly claims?: string | null;
  readonly retryAfterSeconds?: number;
  readonly roles?: readonly AppRole[] | undefined;
}

export function answerProblem(
  { code, notice, claims = null, retryAfterSeconds, roles }: ProblemSaid,
  { locale }: Sentences,
): ApiAnswer {
  const { heading, text } = notice;
  return {
    status: STATUS[code],
    headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    body: {
      code,
      locale,
      heading,
      text,
      claims,
      ...(roles === undefined ? {} : { roles }),
    } satisfies TabProblem,
  };
}

/** The one place where what went wrong becomes an answer; what nobody expected goes to the log with a reference. */
export function answerError(
  error: unknown,
  sentences: Sentences,
  { logger, newReference }: Pick<TabParts, 'logger' | 'newReference'>,
): ApiAnswer {
  const { messages } = sentences;
  if (error instanceof TabRefusal) {
    const { code, notice, beside } = error;
    return answerProblem({ code, notice, ...beside }, sentences);
  }
  if (error instanceof SignInNeeded)
    return answerProblem(
      { code: 'signInNeeded', notice: messages.signInNeeded, claims: error.claims },
      sentences,
    );
  if (error instanceof ConsentNeeded)
    return answerProblem({ code: 'consentNeeded', notice: messages.consentNeeded }, sentences);
  if (error instanceof DirectoryUnavailable) {
    logger.warn({ directoryRequestId: error.directoryRequestId }, 'Directory unavailable');
    return answerProblem({ code: 'busy', notice: messages.directoryBusy, retryAfterSeconds: 10 }, sentences);
  }
  const reference = newReference();
  logger.error(
    { reference, error: error instanceof Error ? error.stack : 'unknown' },
    'A page was not answered',
  );
  return answerProblem({ code: 'wentWrong', notice: messages.wentWrong(reference) }, sentences);
}
