import { sentencesFor } from '../../../language/sentences-for';
import type { ApiRoute } from '../../api-request';
import { localeIn } from '../../locale-in';

/** What stands on the pages: nobody's, so that nobody has to be signed in. */
export function createWordsRoute(): ApiRoute {
  return {
    method: 'get',
    path: '/api/tab/words',
    answer({ query, languages }) {
      const locale = localeIn(query['locale'] ?? languages);
      return Promise.resolve({
        status: 200,
        headers: { 'cache-control': 'private, max-age=60' },
        body: { locale, words: sentencesFor(locale).tabPage },
      });
    },
  };
}
