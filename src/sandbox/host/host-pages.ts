import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../api/page';
import { escaped } from '../directory/pages/page';

export interface HostSettings {
  /** Who may be looking; the value is what the token is asked for with. */
  readonly people: readonly { readonly value: string; readonly label: string }[];
  /** Teams that the team tab can stand in. */
  readonly teams: readonly { readonly id: string; readonly displayName: string }[];
}

export const HOST_PATH = '/sandbox/tab';

/** A small host that frames the tab's pages and speaks to the real teams-js in them, on the tab's own origin. */
export function createHostPages(settings: HostSettings): readonly Page[] {
  const html = read('host.html').replace('{{settings}}', () => escaped(JSON.stringify(settings)));
  return [
    file(HOST_PATH, html, 'text/html'),
    file('/sandbox/host.css', read('host.css'), 'text/css'),
    file('/sandbox/host.js', read('host.js'), 'text/javascript'),
    file('/sandbox/host-dialog.js', read('host-dialog.js'), 'text/javascript'),
  ];
}

const read = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

function file(path: string, body: string, type: string): Page {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { path, answer: () => Promise.resolve({ status: 200, headers, body }) };
}
