import { contoso } from '../../src/sandbox/directory/contoso';
import type { FaultRequest } from '../../src/sandbox/directory/control/fault';
import type { Wanted } from './patient-requester';

export interface SeedPlan {
  readonly requests: readonly Wanted[];
  readonly faults: readonly FaultRequest[];
}

const MOST_IN_REQUEST = 400;
/** Of the connections, so many are dropped after Graph has committed. */
const DROPPED = 0.05;
/** Answers 429 in one storm. */
const STORM = 40;

const { olivia, ingrid, ursula } = contoso.people;
const { projectFalcon } = contoso.groups;
const { marketingLaunch } = contoso.teams;
const WISHES = [
  { requester: olivia, target: projectFalcon },
  { requester: ingrid, target: projectFalcon },
  { requester: olivia, target: marketingLaunch },
  { requester: ursula, target: marketingLaunch },
] as const;

/** Who asks whom into what, and what goes wrong on the way; the same for the same seed. */
export function planSeed(seed: number, guests: number, random: () => number): SeedPlan {
  const requests: Wanted[] = [];
  for (let asked = 0; asked < guests;) {
    const size = Math.min(guests - asked, 1 + Math.floor(random() * MOST_IN_REQUEST));
    const { requester, target } = WISHES[requests.length % WISHES.length] ?? WISHES[0];
    const from = asked;
    requests.push({
      requester,
      target: target.displayName,
      guests: Array.from({ length: size }, (_, index) => `g${seed}.${from + index}@fabrikam.com`),
    });
    asked += size;
  }
  return { requests, faults: [...drops(guests, random), ...storm(guests, random)] };
}

function drops(guests: number, random: () => number): readonly FaultRequest[] {
  const invitations = Array.from({ length: guests }, () => random() < DROPPED).flatMap((isDropped, after) =>
    isDropped ? [after] : [],
  );
  const ofInvitations = invitations.map((after) => drop('POST', '/invitations$', after));
  // Far fewer writes than guests: twenty members go into one.
  const ofMemberships = Array.from({ length: Math.ceil(guests / 200) }, (_, index) => [
    drop('PATCH', '/groups/[^/]+$', index * 4),
    drop('POST', '/members/add$', index),
  ]);
  return [...ofInvitations, ...ofMemberships.flat()];
}

function drop(method: string, path: string, after: number): FaultRequest {
  return { method, path, after, fault: { kind: 'dropAfterCommit' } };
}

function storm(guests: number, random: () => number): readonly FaultRequest[] {
  const answer: FaultRequest['fault'] = {
    kind: 'answer',
    status: 429,
    headers: { 'retry-after': '1' },
    body: { error: { code: 'TooManyRequests', message: 'Please retry again later.' } },
  };
  return ['/invitations$', '/(?:groups|teams)/.+'].map((path) => ({
    method: 'POST',
    path,
    after: Math.floor((random() * guests) / 2),
    times: STORM,
    fault: answer,
  }));
}
