import { ConfigError } from '../config';
import { startSandbox, type Sandbox } from './start-sandbox';

/** `npm run sandbox [-- --headless]`: everything a newcomer needs to try the bot, until Ctrl+C. */
async function main(): Promise<void> {
  const headless = isHeadless(process.argv.slice(2));
  const sandbox = await startSandbox({ env: process.env, headless });
  const { bot, graph, mailbox, playground, tab } = sandbox.urls;
  if (headless) process.stdout.write(`${JSON.stringify({ ready: true, bot, graph, mailbox, tab })}\n`);
  else process.stdout.write(greeting({ mailbox, playground, tab }));

  const stop = () => {
    void sandbox.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function isHeadless(args: readonly string[]): boolean {
  const other = args.find((arg) => arg !== '--headless');
  if (other !== undefined) {
    throw new ConfigError([
      `There is no option ${other}. The only one is --headless: without the Playground.`,
    ]);
  }
  return args.length > 0;
}

function greeting({
  mailbox,
  playground,
  tab,
}: Pick<Sandbox['urls'], 'mailbox' | 'playground' | 'tab'>): string {
  return [
    '',
    'Guestlist is ready to try. Nothing leaves this computer, and nobody is really invited.',
    '',
    `  Chat with the bot:  ${playground ?? 'not started'}`,
    `  The Guests tab:     ${tab}`,
    ...(mailbox === null ? [] : [`  What guests get:    ${mailbox}`]),
    '',
    'In the chat, type for example:',
    '  invite',
    '  invite ann@fabrikam.com to Project Falcon',
    '',
    'Ctrl+C ends it.',
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
});
