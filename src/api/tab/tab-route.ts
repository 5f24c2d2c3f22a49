import type { z } from 'zod';
import type { Requester } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import { sentencesFor } from '../../language/sentences-for';
import type { ApiAnswer, ApiRequest, ApiRoute } from '../api-request';
import { localeIn } from '../locale-in';
import { answerError, answerProblem } from './answer-problem';
import { readJson } from './read-json';
import type { TabParts } from './tab-parts';

export interface TabAsked<Body> {
  readonly requester: Requester;
  readonly sentences: Sentences;
  readonly query: ApiRequest['query'];
  readonly params: ApiRequest['params'];
  readonly body: Body;
  /** Of a route without a form: what was sent, or a refusal of more than so many bytes. */
  readonly bytes: ApiRequest['body'];
}

export interface TabRouteSpec<Body> extends Pick<ApiRoute, 'method' | 'path'> {
  /** What a body must be; none is read without it. */
  readonly form?: z.ZodType<Body>;
  /** Bytes of the body. */
  readonly most?: number;
  /** An object is answered as JSON with 200. */
  answer(asked: TabAsked<Body>): Promise<ApiAnswer | { readonly result: object }>;
}

const MOST_BYTES = 64 * 1024;

/** A route of the tab: whose token it is comes before anything is read, and every refusal is said in that person's language. */
export function createTabRoute<Body = undefined>(parts: TabParts, spec: TabRouteSpec<Body>): ApiRoute {
  const { method, path, form, most = MOST_BYTES } = spec;
  return {
    method,
    path: `/api/tab/${path}`,
    async answer(request) {
      let sentences = sentencesFor(localeIn(request.languages));
      const { messages, tab } = sentences;
      if (request.origin !== null && !parts.isOwnOrigin(request.origin))
        return answerProblem({ code: 'forbidden', notice: tab.problems.otherSite }, sentences);
      try {
        const token = /^Bearer (\S+)$/.exec(request.authorization)?.[1];
        const requester = token === undefined ? null : await parts.admit(token);
        if (requester === null)
          return answerProblem({ code: 'signInNeeded', notice: messages.signInNeeded }, sentences);
        sentences = sentencesFor((await parts.language(requester)) ?? sentences.locale);
        const body = form === undefined ? undefined : await readJson(request, { form, most, sentences });
        const { query, params } = request;
        const bytes = (mostBytes: number) => request.body(mostBytes);
        const answer = await spec.answer({ requester, sentences, query, params, body: body as Body, bytes });
        return 'result' in answer ? { status: 200, body: answer.result } : answer;
      } catch (error) {
        return answerError(error, sentences, parts);
      }
    },
  };
}
