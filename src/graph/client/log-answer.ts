import type { Logger } from '../../ports/logger';
import type { GraphAnswer, GraphCall } from './graph-call';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What the call was, for people: no query, no ids, for both may name a guest. */
export function describeCall(call: Pick<GraphCall, 'method' | 'path'>): string {
  const [path = ''] = call.path.split('?');
  return `${call.method} ${path.replace(GUID, '{id}')}`;
}

export function logAnswer(
  logger: Logger,
  done: { readonly call: GraphCall; readonly clientRequestId: string; readonly answer: GraphAnswer },
): void {
  if (done.answer.kind === 'answered') return;
  const { status, code, requestId } = done.answer.failure;
  const fields = {
    call: describeCall(done.call),
    status,
    code,
    directoryRequestId: requestId,
    clientRequestId: done.clientRequestId,
  };
  if (status === 404) logger.info(fields, 'Graph has no such object');
  else logger.warn(fields, 'Graph refused a call or gave no answer');
}
