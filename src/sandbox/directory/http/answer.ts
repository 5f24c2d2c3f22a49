import { contoso } from '../contoso';
import type { World } from '../world';
import { readCaller } from './caller';
import { costOf } from './cost-of';
import type { GraphReply, GraphRequest } from './exchange';
import { denied, GraphError } from './graph-error';
import { isPermitted } from './permissions';
import type { Match } from './router';

/** Which app calls, no sandbox token says. */
const SANDBOX_APP = '00000000-0000-0000-0000-000000000000';

/** Judges one request as Graph does: who calls, how much, what, whether they may, and then what it asks. @throws GraphError */
export function answer(
  world: World,
  request: GraphRequest,
  find: (request: GraphRequest) => Match,
): GraphReply {
  const caller = readCaller(world.state, request.header('authorization'));
  refuseTooMany(world, request);
  const { route, ids } = find(request);
  if (route.subject !== undefined && world.settings.unreadable.includes(route.subject)) throw denied();
  if (!route.needs.every((permission) => isPermitted(caller.scopes, permission))) {
    throw route.whenNotPermitted?.(request) ?? denied();
  }
  return route.handle({ world, caller, request, ids });
}

function refuseTooMany({ throttle }: World, request: GraphRequest): void {
  const refusal = throttle.charge(costOf(request));
  if (refusal === null) return;
  throw new GraphError(429, 'TooManyRequests', 'Please retry again later.', {
    'retry-after': String(refusal.retryAfterSeconds),
    'x-ms-throttle-scope': `Tenant_Application/ReadWrite/${SANDBOX_APP}/${contoso.tenant.id}`,
    'x-ms-throttle-information': refusal.why,
  });
}
