import type { Logger } from '../../ports/logger';
import type { GraphAnswer, GraphCall } from './graph-call';

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** What the call was, for people: no query, no ids, for both may name a guest. */
export function describeCall(call: Pick<GraphCall, 'method' | 'path'>): string {
  const [path = ''] = call.path.split('?');
  return `${call.method} ${path.replace(GUID, '{id}')}`;
}

export interface DoneCall {
  readonly call: Pick<GraphCall, 'method' | 'path'>;
  readonly clientRequestId: string;
  readonly answer: GraphAnswer;
  readonly milliseconds: number;
}

/** One line for each write and for each failure; reads that went well are only counted. */
export function logAnswer(logger: Logger, { call, clientRequestId, answer, milliseconds }: DoneCall): void {
  const about = { call: describeCall(call), clientRequestId, milliseconds: Math.round(milliseconds) };
  if (answer.kind === 'answered') {
    const isWrite = call.method !== 'GET' && !call.path.startsWith('/$batch');
    const { status, requestId: directoryRequestId } = answer;
    if (isWrite) logger.info({ ...about, status, directoryRequestId }, 'Graph did it');
    return;
  }
  const { status, code, requestId } = answer.failure;
  const fields = { ...about, status, code, directoryRequestId: requestId };
  if (status === 404) logger.info(fields, 'Graph has no such object');
  else logger.warn(fields, 'Graph refused a call or gave no answer');
}
