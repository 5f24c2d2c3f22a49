import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { contoso } from '../../../src/sandbox/directory/contoso';

export interface TurnsAsked {
  readonly botUrl: string;
  readonly connectorUrl: string;
  readonly text: string;
  readonly connections: number;
  readonly seconds: number;
}

export interface TurnsMeasured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were no success. */
  readonly failed: number;
}

const AUTOCANNON = join(__dirname, '../node_modules/autocannon/autocannon.js');

/** Posts the same message again and again, each with an id of its own, by autocannon. */
export async function postTurns(asked: TurnsAsked): Promise<TurnsMeasured> {
  const { botUrl, connections, seconds } = asked;
  const options = ['-c', String(connections), '-d', String(seconds), '-m', 'POST', '-I', '-j', '-n'];
  const child = spawn(
    process.execPath,
    [
      AUTOCANNON,
      ...options,
      '-H',
      'content-type=application/json',
      '-b',
      JSON.stringify(activity(asked)),
      `${botUrl}/api/messages`,
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  const result = JSON.parse(Buffer.concat(chunks).toString('utf8')) as AutocannonResult;
  return {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

interface AutocannonResult {
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly duration: number;
  readonly latency: { readonly p50: number; readonly p99: number };
}

/** Autocannon puts a new id in place of `[<id>]` each time. */
function activity({ connectorUrl, text }: TurnsAsked) {
  const { olivia } = contoso.people;
  const { id: tenantId } = contoso.tenant;
  return {
    type: 'message',
    id: '[<id>]',
    text,
    textFormat: 'plain',
    channelId: 'msteams',
    serviceUrl: connectorUrl,
    from: { id: `29:${olivia.id}`, aadObjectId: olivia.id, name: olivia.displayName },
    recipient: { id: '28:guestlist', name: 'Guestlist' },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
  };
}
