import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page';
import { BUILT_PAGES } from './built-pages';
import { FRAME_ANCESTORS } from './frame-ancestors';
import { TEAMS_JS_HOSTS } from './html-page';
import { createTabAssets } from './tab-assets';

/** Fluent UI makes empty style elements and fills them by script: of inline styles the empty one alone passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  `connect-src 'self' ${TEAMS_JS_HOSTS}`,
  `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The pages inside Teams: the personal tab, the bulk dialog, the team tab and its configuration. */
export function createTabPages(): readonly Page[] {
  return [...plainPages(), ...['bulk', 'team', 'team-config'].map(page), ...createTabAssets()];
}

function page(name: string): Page {
  const body = readFileSync(join(BUILT_PAGES, `${name}.html`));
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { path: `/tab/${name}`, answer: () => Promise.resolve({ status: 200, headers, body }) };
}

function plainPages(): readonly Page[] {
  return [
    plain('/tab/guests', 'guests.html', 'text/html'),
    plain('/tab/guests.js', 'guests.js', 'text/javascript'),
    plain('/tab/guests.css', 'guests.css', 'text/css'),
  ];
}

function plain(path: string, name: string, type: string): Page {
  const body = readFileSync(join(__dirname, '../web/plain', name), 'utf8');
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { path, answer: () => Promise.resolve({ status: 200, headers, body }) };
}
