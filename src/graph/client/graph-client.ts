import { randomUUID } from 'node:crypto';
import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Requester } from '../../domain/invitation-request';
import type { Logger } from '../../ports/logger';
import type { Metrics } from '../../ports/metrics';
import type { RequesterTokens } from '../../ports/requester-tokens';
import { checkedBaseUrl } from './base-url';
import type { Budget } from './budget';
import { createBudgetHandler } from './budget-handler';
import { CallOptions, type Priority } from './call-options';
import type { Clock } from './clock';
import { createDeadlineHandler } from './deadline-handler';
import type { GraphAnswer, GraphCall, GraphClient } from './graph-call';
import { failureOfConnection, failureOfResponse } from './graph-failure';
import { createIdentityHandler } from './identity-handler';
import { isTimeout } from './is-timeout';
import { describeCall, logAnswer } from './log-answer';
import { createRetryHandler } from './retry-handler';
import type { WriteAllowance } from './write-allowance';

export interface GraphClientDependencies {
  readonly baseUrl: string;
  readonly tokens: RequesterTokens;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Shared by all who call Graph in this process. */
  readonly budget: Budget;
  /** Shared by all processes. */
  readonly writes: WriteAllowance;
  readonly priority: Priority;
  readonly timeouts: { readonly readMilliseconds: number; readonly writeMilliseconds: number };
}

/** Microsoft's client with a chain of our own; each requester's calls carry that person's token. */
export function createGraphClients(deps: GraphClientDependencies): (requester: Requester) => GraphClient {
  const baseUrl = checkedBaseUrl(deps.baseUrl);
  const client = Client.initWithMiddleware({
    baseUrl,
    middleware: [
      createIdentityHandler(baseUrl),
      createRetryHandler(deps.clock),
      createBudgetHandler(deps.budget, deps.writes, deps.clock),
      createDeadlineHandler(),
      new HTTPMessageHandler(),
    ],
    // A redirect would send a POST a second time, and elsewhere.
    fetchOptions: { redirect: 'manual' },
  });

  return (requester) => ({
    baseUrl,
    heardThrottle(kind, seconds) {
      deps.budget.beQuiet(kind, seconds);
      if (kind === 'write') deps.writes.throttled(requester.tenantId, seconds);
    },
    scopes: async () => (await deps.tokens.tokenFor(requester)).scopes,
    async call(call) {
      const { token } = await deps.tokens.tokenFor(requester);
      const clientRequestId = call.clientRequestId ?? randomUUID();
      const { priority } = deps;
      const began = performance.now();
      const answer = await send(
        call,
        new CallOptions({
          ...timing(call, deps),
          token,
          clientRequestId,
          priority,
          tenantId: requester.tenantId,
          cost: call.parts ?? 1,
          mayStillLeave: call.mayStillLeave ?? (() => true),
        }),
      );
      const milliseconds = performance.now() - began;
      logAnswer(deps.logger, { call, clientRequestId, answer, milliseconds });
      count(deps.metrics, { call, answer, seconds: milliseconds / 1000 });
      return answer;
    },
  });

  async function send(call: GraphCall, options: CallOptions): Promise<GraphAnswer> {
    const request = client
      .api(call.path)
      .version(call.version ?? 'v1.0')
      .headers({ Accept: 'application/json', ...call.headers })
      .middlewareOptions([options])
      .responseType(ResponseType.RAW);
    try {
      const response = (await dispatch(request, call)) as Response;
      return await answerOf(response, deps.clock);
    } catch (error) {
      return { kind: 'failed', failure: failureOfConnection(isTimeout(error) ? 'timeout' : 'connection') };
    }
  }
}

function count(
  metrics: Metrics,
  {
    call,
    answer,
    seconds,
  }: { readonly call: GraphCall; readonly answer: GraphAnswer; readonly seconds: number },
): void {
  const status =
    answer.kind === 'answered' ? String(answer.status) : String(answer.failure.status ?? answer.failure.code);
  const [method = '', path = ''] = describeCall(call).split(' ');
  metrics.directoryCall({ method, call: path, status, seconds });
  if (status === '429') metrics.throttled();
}

function timing(call: GraphCall, { timeouts }: GraphClientDependencies) {
  // A batch of reads may be repeated, one of writes never is.
  const isRead = call.method === 'GET' || (call.path === '/$batch' && call.mayRepeat);
  return {
    kind: isRead ? ('read' as const) : ('write' as const),
    mayRepeat: call.mayRepeat,
    timeoutMilliseconds: isRead ? timeouts.readMilliseconds : timeouts.writeMilliseconds,
  };
}

function dispatch(request: ReturnType<Client['api']>, call: GraphCall): Promise<unknown> {
  switch (call.method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(call.body);
    case 'PATCH':
      return request.patch(call.body);
    case 'DELETE':
      return request.delete();
  }
}

async function answerOf(response: Response, clock: Clock): Promise<GraphAnswer> {
  const text = await response.text();
  const body = parsed(text);
  if (response.ok) {
    return body === undefined && text !== ''
      ? { kind: 'failed', failure: failureOfConnection('garbled') }
      : {
          kind: 'answered',
          status: response.status,
          body,
          requestId: response.headers.get('request-id'),
        };
  }
  const header = (name: string): string | null => response.headers.get(name);
  return {
    kind: 'failed',
    failure: failureOfResponse({ status: response.status, body, header }, clock.now()),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
