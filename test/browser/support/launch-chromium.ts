import { type BrowserContext, chromium } from 'playwright-core';

export interface Screen {
  readonly width?: number;
  readonly height?: number;
}

const isLoopback = (url: string): boolean => ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);

/** A Chromium window of its own that reaches this machine and nothing else; closing the context ends the browser. */
export async function launchChromium({ width = 1100, height = 900 }: Screen = {}): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({ viewport: { width, height } });
  context.on('close', () => void browser.close());
  await context.route(
    (url) => !isLoopback(url.href),
    (route) => route.abort(),
  );
  return context;
}
