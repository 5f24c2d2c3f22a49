import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Logger } from '../ports/logger';
import { sentencesFor } from '../language/sentences-for';
import type { Page, PageAnswer, PageRequest } from './page';
import { htmlPage } from './html-page';
import { localeIn } from './locale-in';

export interface SignInPagesParts {
  begin(claims: string | null): Promise<{ readonly url: string; readonly ticket: object }>;
  /** Takes the sign-in for the person's chats; false if Entra or the token service does not. */
  end(code: string, ticket: SignInTicket): Promise<boolean>;
  readonly logger: Logger;
}

export type SignInTicket = z.infer<typeof ticket>;

const ticket = z.object({ state: z.string(), verifier: z.string() });
const claimsJson = z.record(z.string(), z.unknown());

/** `__Host-`: only this very host, over https, may set or read it. */
const COOKIE = '__Host-guestlist-sign-in';
const LIFETIME_SECONDS = 600;
/** Characters; a claims challenge has some hundreds. */
const LONGEST_CLAIMS = 4_000;

const END = '/sign-in/end';
const TEAMS_JS = '/sign-in/teams.js';

/** The pages that "Sign in" opens where Teams cannot do it silently. Entra asks; these pages only lead there and back. */
export function createSignInPages(parts: SignInPagesParts): readonly Page[] {
  return [
    { path: '/sign-in/start', answer: (request) => start(request, parts) },
    { path: END, answer: (request) => end(request, parts) },
    script(
      TEAMS_JS,
      readFileSync(require.resolve('@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'), 'utf8'),
    ),
    script('/sign-in/done.js', TELL_TEAMS.replace('TELL', "notifySuccess('done')")),
    script('/sign-in/failed.js', TELL_TEAMS.replace('TELL', "notifyFailure('failed')")),
  ];
}

/** Teams closes the window and goes on. In a browser of its own nobody listens, and the text stays. */
const TELL_TEAMS =
  'microsoftTeams.app.initialize().then(() => microsoftTeams.authentication.TELL, () => undefined);\n';

async function start({ query, languages }: PageRequest, parts: SignInPagesParts): Promise<PageAnswer> {
  const claims = readClaims(query['claims']);
  if (claims === undefined) return failed(languages, 400);
  const { url, ticket: begun } = await parts.begin(claims);
  const cookie = Buffer.from(JSON.stringify(begun)).toString('base64url');
  return {
    status: 302,
    headers: {
      location: url,
      'set-cookie': `${COOKIE}=${cookie}; Path=/; Max-Age=${LIFETIME_SECONDS}; Secure; HttpOnly; SameSite=Lax`,
      'cache-control': 'no-store',
    },
    body: '',
  };
}

async function end({ query, cookies, languages }: PageRequest, parts: SignInPagesParts): Promise<PageAnswer> {
  const begun = readTicket(cookies[COOKIE]);
  const { code, state } = query;
  // Without the cookie that was set with it, a state proves nothing.
  if (code === undefined || begun === null || state !== begun.state) return failed(languages, 400);
  try {
    if (!(await parts.end(code, begun))) return failed(languages, 403);
  } catch (error) {
    parts.logger.warn(
      { error: error instanceof Error ? error.name : 'unknown' },
      'A sign-in in person failed',
    );
    return failed(languages, 502);
  }
  const language = localeIn(languages);
  const words = sentencesFor(language).messages.signInDone;
  return forget(htmlPage({ status: 200, language, ...words, scripts: [TEAMS_JS, '/sign-in/done.js'] }));
}

function failed(languages: string, status: number): PageAnswer {
  const language = localeIn(languages);
  const words = sentencesFor(language).messages.signInFailed;
  return forget(htmlPage({ status, language, ...words, scripts: [TEAMS_JS, '/sign-in/failed.js'] }));
}

function forget(answer: PageAnswer): PageAnswer {
  const cookie = `${COOKIE}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax`;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } };
}

/** Null without any; undefined for what is no claims challenge. */
function readClaims(text: string | undefined): string | null | undefined {
  if (text === undefined) return null;
  if (text.length > LONGEST_CLAIMS) return undefined;
  const json = Buffer.from(text, 'base64url').toString('utf8');
  return claimsJson.safeParse(parseJson(json)).success ? json : undefined;
}

function readTicket(cookie: string | undefined): SignInTicket | null {
  const json = Buffer.from(cookie ?? '', 'base64url').toString('utf8');
  return ticket.safeParse(parseJson(json)).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function script(path: string, body: string): Page {
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600' };
  return { path, answer: () => Promise.resolve({ status: 200, headers, body }) };
}
