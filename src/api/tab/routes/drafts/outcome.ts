import type { ApiRoute } from '../../../api-request';
import { listTable, outcomeTable } from '../../../download/request-table';
import { writeCsv } from '../../../download/write-csv';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';

/** Every row as a file, as the chat gives it: what will happen or, once sent, how it ended; the redemption links only if asked for. */
export function createOutcomeRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts/:id/outcome.csv',
    async answer({ requester, sentences, params, query }) {
      const request = await parts.ledger.find(params['id'] ?? '', requester);
      if (request === null) throw new TabRefusal('gone', sentences.tab.problems.gone);
      const what = request.state === 'draft' ? 'list' : 'outcome';
      const table =
        what === 'list'
          ? listTable(request, sentences)
          : outcomeTable(request, query['links'] === '1', sentences);
      return {
        status: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${sentences.lists.file[what]}.csv"`,
        },
        text: writeCsv(table, sentences.locale),
      };
    },
  });
}
