import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../control/fault';
import { allRoutes } from '../routes/all-routes';
import type { World } from '../world';
import { answer } from './answer';
import { answerBatch } from './batch';
import { callerIdIn, readCaller } from './caller';
import { errorReply } from './error-reply';
import type { GraphReply, GraphRequest } from './exchange';
import { latencyOf } from './latency-of';
import { createRouter } from './router';

/** What the caller gets; `dropped` is a connection without an answer. */
export type Delivery =
  { readonly kind: 'answered'; readonly reply: GraphReply } | { readonly kind: 'dropped' };

/** Graph over one world: faults, latency, batches, the journal. */
export function createGraphService(world: World): (request: GraphRequest) => Promise<Delivery> {
  const find = createRouter(allRoutes);

  return async (request) => {
    const fault = world.faults.meet(request.method, request.path);
    await sleep(latencyOf(world.settings.latencyMs) + (fault?.kind === 'delay' ? fault.delayMs : 0));
    const reply = await replyTo(request, fault);
    saw(request, reply);
    return reply === null ? { kind: 'dropped' } : { kind: 'answered', reply };
  };

  async function replyTo(request: GraphRequest, fault: Fault | null): Promise<GraphReply | null> {
    if (fault?.kind === 'dropBefore') return null;
    if (fault?.kind === 'answer') return withIds(request, fault);
    const reply = request.segments[0] === '$batch' ? await batchReply(request) : singleReply(request);
    return fault?.kind === 'dropAfterCommit' ? null : reply;
  }

  function singleReply(request: GraphRequest): GraphReply {
    const ids = idsOf(request);
    try {
      return withIds(request, answer(world, request, find), ids);
    } catch (error) {
      return withIds(request, errorReply(error, ids), ids);
    }
  }

  async function batchReply(request: GraphRequest): Promise<GraphReply> {
    const ids = idsOf(request);
    try {
      readCaller(world.state, request.header('authorization'));
      return withIds(request, await answerBatch(request, answerPart), ids);
    } catch (error) {
      return withIds(request, errorReply(error, ids), ids);
    }
  }

  async function answerPart(request: GraphRequest): Promise<GraphReply> {
    const fault = world.faults.meet(request.method, request.path);
    if (fault?.kind === 'delay') await sleep(fault.delayMs);
    const reply = await replyTo(request, fault);
    saw(request, reply);
    // Within a batch a lost answer is a gateway that gave up waiting.
    return reply ?? { status: 504, body: { error: { code: 'GatewayTimeout', message: '' } } };
  }

  function saw(request: GraphRequest, reply: GraphReply | null): void {
    world.state.journal.saw({
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      status: reply?.status ?? null,
      callerId: callerIdIn(request.header('authorization')),
      isInBatch: request.isInBatch,
      at: new Date(world.now()).toISOString(),
    });
  }
}

function idsOf(request: GraphRequest) {
  const requestId = randomUUID();
  return { requestId, clientRequestId: request.header('client-request-id') ?? requestId };
}

function withIds(request: GraphRequest, reply: GraphReply, ids = idsOf(request)): GraphReply {
  const headers = { 'request-id': ids.requestId, 'client-request-id': ids.clientRequestId };
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
