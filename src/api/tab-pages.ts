import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page';
import { BUILT_PAGES } from './built-pages';
import { FRAME_ANCESTORS } from './frame-ancestors';
import { TEAMS_JS_HOSTS } from './html-page';
import { createTabAssets } from './tab-assets';

/** Fluent UI makes empty style elements and fills them by script: of inline styles the empty one alone passes. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export interface TabPagesParts {
  /** Who may show the pages in a frame; Microsoft's hosts unless the sandbox says otherwise. */
  readonly frameAncestors?: readonly string[];
}

/** The pages inside Teams: the personal tab, the bulk dialog, the team tab and its configuration. */
export function createTabPages({ frameAncestors = FRAME_ANCESTORS }: TabPagesParts = {}): readonly Page[] {
  const policy = policyFor(frameAncestors);
  return [
    ...['guests', 'bulk', 'team', 'team-config'].map((name) => page(name, policy)),
    ...createTabAssets(),
  ];
}

function policyFor(frameAncestors: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    `connect-src 'self' ${TEAMS_JS_HOSTS}`,
    `frame-ancestors ${frameAncestors.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function page(name: string, policy: string): Page {
  const body = readFileSync(join(BUILT_PAGES, `${name}.html`));
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  return { path: `/tab/${name}`, answer: () => Promise.resolve({ status: 200, headers, body }) };
}
