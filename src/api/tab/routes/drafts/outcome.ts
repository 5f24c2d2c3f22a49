import type { InvitationRequest, RequestItem } from '../../../../domain/invitation-request';
import type { Sentences } from '../../../../language/sentences';
import type { ApiRoute } from '../../../api-request';
import { presentRow } from '../../present-row';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';
import { writeCsv } from '../../write-csv';

const PAGE = 1_000;

/** Every row with how it stands, as a file; the redemption links only if asked for. */
export function createOutcomeRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'get',
    path: 'drafts/:id/outcome.csv',
    async answer({ requester, sentences, params, query }) {
      const hasLinks = query['links'] === '1';
      const { file, problems } = sentences.tab;
      const rows: string[][] = [
        [file.guest, file.address, file.outcome, file.reason, file.whoCanFix, file.instead].concat(
          hasLinks ? [file.link] : [],
        ),
      ];
      for (let after: number | null = null, hasMore = true; hasMore;) {
        const page = await parts.requestRows.page(params['id'] ?? '', requester, {
          after,
          limit: PAGE,
          since: null,
        });
        if (page === null) throw new TabRefusal('gone', problems.gone);
        rows.push(
          ...page.items.map((item) => cells(item, { request: page.request, parts, hasLinks }, sentences)),
        );
        after = page.items.at(-1)?.position ?? after;
        ({ hasMore } = page);
      }
      return {
        status: 200,
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${file.name}.csv"`,
        },
        text: writeCsv(rows, sentences.locale),
      };
    },
  });
}

interface Around {
  readonly request: InvitationRequest;
  readonly parts: TabParts;
  readonly hasLinks: boolean;
}

function cells(item: RequestItem, { request, parts, hasLinks }: Around, sentences: Sentences): string[] {
  const { name, address, line, reason } = presentRow(item, { request, lines: parts.lines }, sentences);
  const why = reason === null ? ['', '', ''] : [reason.says, reason.whoCanFix, reason.instead];
  const link = hasLinks ? [item.redemptionUrl?.reveal() ?? ''] : [];
  return [name, address, line, ...why, ...link];
}
