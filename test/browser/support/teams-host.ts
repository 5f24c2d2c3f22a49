import type { Frame, Page } from 'playwright-core';

export interface TeamsHost {
  /** Origin of the bot on this machine. */
  readonly botUrl: string;
  /** What Teams gives as this person's token; rejects where it would refuse. */
  readonly token: () => Promise<string>;
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: string;
}

const TEAMS = 'https://teams.microsoft.com';
const BOT = 'https://guestlist.contoso.com';

/** What the Teams client does for a page in its frame, as far as a tab asks for it. */
const HOST_PAGE = `<!doctype html>
<style>html, body, iframe { margin: 0; width: 100%; height: 100%; border: 0; display: block }</style>
<iframe></iframe>
<script>
  const frame = document.querySelector('iframe');
  const answers = {
    initialize: () => ['content', 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: {} }), '2.58.0'],
    getContext: async () => [await hostContext()],
    'authentication.getAuthToken': async () => {
      const token = await hostToken();
      return token === null ? [false, 'CancelledByUser'] : [true, token];
    },
  };
  addEventListener('message', async ({ data: { id, uuid, func }, source, origin }) => {
    if (origin !== '${BOT}' || !(func in answers)) return;
    source.postMessage({ id, uuid, args: await answers[func]() }, origin);
  });
  frame.src = '${BOT}' + location.hash.slice(1);
</script>`;

/** Opens one of the bot's pages as Teams would: in a frame of teams.microsoft.com, whose addresses lead to this machine. */
export async function openInTeams(page: Page, path: string, host: TeamsHost): Promise<Frame> {
  await page.route(`${TEAMS}/**`, (route) => route.fulfill({ contentType: 'text/html', body: HOST_PAGE }));
  await page.route(`${BOT}/**`, async (route) => {
    const url = route.request().url().replace(BOT, host.botUrl);
    // A route answers whole, and a stream never is: the page sees one that ended, and asks again later.
    if (url.endsWith('/api/tab/events')) return route.fulfill({ contentType: 'text/event-stream', body: '' });
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  // Teams' library asks Microsoft whose frames it may trust, and falls back to a list of its own.
  await page.route('https://res.cdn.office.net/**', (route) =>
    route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { validOrigins: [new URL(TEAMS).host] },
    }),
  );
  await page.exposeFunction('hostToken', () => host.token().catch(() => null));
  await page.exposeFunction('hostContext', () => ({ theme: host.theme, locale: host.locale }));
  await page.goto(`${TEAMS}/#${path}`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error('Teams shows no frame');
  return frame;
}
