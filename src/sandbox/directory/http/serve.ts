import type { IncomingMessage, ServerResponse } from 'node:http';
import { control } from '../control/control';
import { pageFor } from '../pages/pages';
import type { World } from '../world';
import { errorReply } from './error-reply';
import type { GraphReply, GraphRequest } from './exchange';
import { GraphError } from './graph-error';
import { createGraphService } from './graph-service';
import { readIncoming } from './read-incoming';
import { readPath } from './read-path';

const CONTROL = '/sandbox/';
const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Answers one request: Graph, the sandbox's own calls, or a page. */
export function createRequestListener(world: World) {
  const graph = createGraphService(world);

  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = incoming.headers.host ?? '';
    // A page of the web must not reach this through a name that it makes lead here.
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host)) {
      send(response, { status: 421, body: { problem: 'This directory answers on the loopback alone' } });
      return;
    }
    const text = await readIncoming(incoming);
    if (text === null) {
      send(response, { status: 413, body: { problem: 'The request is too large' } });
      return;
    }
    const method = incoming.method ?? 'GET';
    const address = incoming.url ?? '/';
    const origin = `http://${host}`;
    if (address.startsWith(CONTROL)) {
      send(response, controlReply(world, { incoming, method, address, text }));
      return;
    }
    const page = URL.canParse(address, origin)
      ? pageFor(world, { method, url: new URL(address, origin), body: text })
      : null;
    if (page !== null) {
      response.writeHead(page.status, page.headers);
      response.end(page.body);
      return;
    }
    const request = graphRequest({ incoming, method, address, text, origin });
    if ('status' in request) {
      send(response, request);
      return;
    }
    const delivery = await graph(request);
    if (delivery.kind === 'dropped') incoming.socket.destroy();
    else send(response, delivery.reply);
  };
}

interface Incoming {
  readonly incoming: IncomingMessage;
  readonly method: string;
  readonly address: string;
  readonly text: string;
}

function graphRequest(given: Incoming & { readonly origin: string }): GraphRequest | GraphReply {
  const { incoming, method, address, text, origin } = given;
  const header = (name: string): string | null => {
    const value = incoming.headers[name];
    return typeof value === 'string' ? value : (value?.[0] ?? null);
  };
  try {
    const target = readPath(address);
    if (target === null) return { status: 404, body: { problem: `There is nothing at ${address}` } };
    return { ...target, method, origin, header, isInBatch: false, body: parsed(text) };
  } catch (error) {
    return errorReply(error, { requestId: '', clientRequestId: '' });
  }
}

/** Only a page of our own could send JSON across origins unasked, and there is none. */
function controlReply(world: World, { incoming, method, address, text }: Incoming): GraphReply {
  const isJson = incoming.headers['content-type']?.startsWith('application/json') === true;
  if (method !== 'GET' && !isJson) return { status: 415, body: { problem: 'Send application/json' } };
  try {
    return control(world, { method, action: address.slice(CONTROL.length), body: parsed(text) });
  } catch (error) {
    return { status: 400, body: { problem: error instanceof Error ? error.message : String(error) } };
  }
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new GraphError(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

function send(response: ServerResponse, { status, headers, body }: GraphReply): void {
  const isEmpty = body === undefined;
  response.writeHead(status, { ...(isEmpty ? {} : { 'content-type': JSON_TYPE }), ...headers });
  response.end(isEmpty ? undefined : JSON.stringify(body));
}
