import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createInterface } from 'node:readline';
import type { AuditLine } from '../../ports/audit-trail';
import type { ForgetOutcome, LedgerReport, OperatorDesk, Pause } from '../../ports/operator-desk';
import type { DeskCall, DeskLine } from './desk-wire';

/** The desk of the bot that listens at `socketPath`. */
export function createRemoteDesk(socketPath: string): OperatorDesk {
  const one = async (call: DeskCall, body: object): Promise<unknown> => {
    for await (const value of ask(socketPath, call, body)) return value;
    throw new Error('The bot ended before it had answered.');
  };
  return {
    audit: (query) => ask(socketPath, 'audit', query) as AsyncIterable<AuditLine>,
    forget: async (address) => (await one('forget', { address })) as ForgetOutcome,
    report: async () => (await one('report', {})) as LedgerReport,
    pause: async (reason) => (await one('pause', { reason })) as Pause,
    resume: async () => (await one('resume', {})) as Pause | null,
  };
}

/** Whether a bot listens there. */
export async function isAnswered(socketPath: string): Promise<boolean> {
  const call = request({ socketPath, path: '/', method: 'HEAD' });
  call.end();
  try {
    const [answer] = (await once(call, 'response')) as [IncomingMessage];
    answer.resume();
    return true;
  } catch {
    return false;
  }
}

async function* ask(socketPath: string, call: DeskCall, body: object): AsyncGenerator {
  const asked = request({
    socketPath,
    path: `/${call}`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  asked.end(JSON.stringify(body));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  try {
    for await (const text of createInterface({ input: answer })) {
      const line = JSON.parse(text) as DeskLine;
      if ('error' in line) throw new Error(line.error);
      yield line.value;
    }
    if (!answer.complete) throw new Error('The bot ended before it had answered.');
  } finally {
    asked.destroy();
  }
}
