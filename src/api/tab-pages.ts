import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page';
import { FRAME_ANCESTORS } from './frame-ancestors';
import { TEAMS_JS_HOSTS } from './html-page';

// src/api and dist/api lie equally deep beside web/.
const FOLDER = join(__dirname, '../web/tab');

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  `connect-src 'self' ${TEAMS_JS_HOSTS}`,
  `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The "Guests" tab, as Teams shows it in a frame. */
export function createTabPages(): readonly Page[] {
  return [
    file('/tab/guests', 'guests.html', 'text/html'),
    file('/tab/guests.js', 'guests.js', 'text/javascript'),
    file('/tab/guests.css', 'guests.css', 'text/css'),
  ];
}

function file(path: string, name: string, type: string): Page {
  const body = readFileSync(join(FOLDER, name), 'utf8');
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { path, answer: () => Promise.resolve({ status: 200, headers, body }) };
}
