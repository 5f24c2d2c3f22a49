import type { InvitationRequest } from '../../domain/invitation-request';
import type { RequestLedger } from '../../ports/request-ledger';
import { sentencesFor } from '../../language/sentences-for';
import { htmlPage } from '../html-page';
import { localeIn } from '../locale-in';
import type { Page, PageAnswer } from '../page';
import { DOWNLOAD_PATH, type DownloadTickets } from './download-tickets';
import { listTable, outcomeTable } from './request-table';
import { writeCsv } from './write-csv';

/** A list of guests as a file, for whoever has a link that is still good. */
export function createDownloadPage({
  tickets,
  ledger,
}: {
  readonly tickets: DownloadTickets;
  readonly ledger: Pick<RequestLedger, 'find'>;
}): Page {
  return {
    path: DOWNLOAD_PATH,
    async answer({ query, languages }) {
      const opened = tickets.open(query['ticket'] ?? '');
      if (opened.kind === 'foreign') return over(404, localeIn(languages));
      if (opened.kind === 'expired') return over(410, opened.locale);
      const { requestId, requester, locale, what, hasLinks } = opened.download;
      const request = await ledger.find(requestId, requester);
      if (request === null) return over(410, locale);
      const sentences = sentencesFor(locale);
      const table =
        what === 'list' ? listTable(request, sentences) : outcomeTable(request, hasLinks, sentences);
      return file(sentences.lists.file[what], writeCsv(table, locale));
    },
  };
}

function file(name: string, body: string): PageAnswer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body,
  };
}

function over(status: number, locale: InvitationRequest['locale']): PageAnswer {
  const { heading, text } = sentencesFor(locale).lists.expired;
  return htmlPage({ status, language: locale, heading, text, scripts: [] });
}
