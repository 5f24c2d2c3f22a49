import { createHash } from 'node:crypto';
import type { PageAnswer } from './page';

export interface HtmlPageView {
  readonly status: number;
  /** Plain text of our own. */
  readonly language: string;
  readonly heading: string;
  readonly text: string;
  /** Paths on this host. */
  readonly scripts: readonly string[];
}

/** teams-js reads the list of Microsoft's hosts from there. */
export const TEAMS_JS_HOSTS = 'https://res.cdn.office.net';

const STYLE = `body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;margin:15vh auto;max-width:26rem;padding:0 1.5rem;text-align:center}
h1{font-size:1.4rem;font-weight:600}:root{color-scheme:light dark}`;
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** A page with one thing to say. */
export function htmlPage({ status, language, heading, text, scripts }: HtmlPageView): PageAnswer {
  const tags = scripts.map((path) => `<script src="${path}" defer></script>`).join('');
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src '${STYLE_HASH}'; connect-src ${TEAMS_JS_HOSTS}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
    body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Guestlist</title><style>${STYLE}</style>${tags}</head><body><h1>${heading}</h1><p>${text}</p></body></html>`,
  };
}
