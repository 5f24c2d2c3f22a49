import type { Sentences } from '../../src/language/sentences';

/** Fits every parameter of every sentence: a date that has their names and reads as a name itself. */
const anything = Object.assign(new Date('2025-11-23T12:00:00Z'), {
  toString: () => 'Falcon',
  join: () => 'Falcon',
  trim: () => 'Falcon',
  guest: 'ann@fabrikam.com',
  address: 'ann@fabrikam.com',
  target: 'Falcon',
  requester: 'Olivia',
  kind: 'team',
  displayName: 'Falcon',
  viaDisplayName: 'Falcon users',
  sendMail: true,
  addresses: ['ann@fabrikam.com', 'bob@fabrikam.com'],
  days: 3,
  seconds: 5,
  invitations: 2,
  ended: 1,
  from: 1,
  to: 10,
  total: 34,
  invite: 2,
  add: 2,
  nothingToDo: 2,
  refused: 2,
  done: 2,
  pending: 2,
  failed: 2,
  cancelled: 2,
  undone: 2,
  rows: [{ row: 4, text: 'n/a' }],
  file: 'guests.xlsx',
  first: 10,
  left: 20,
  perRequest: 500,
  newPerDay: 200,
  newLeft: 150,
  underWay: 2,
  waiting: 2,
  notDone: 2,
  reason: 'invitationsByRoleOnly',
  cause: 'conditionalAccess',
  seen: 'AADSTS53003',
  guests: ['ann@fabrikam.com'],
  at: new Date('2025-11-23T12:00:00Z'),
  requestId: '5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0001',
  directoryRequestId: '5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0002',
});

/** Every string of the table by its path, functions called with `anything`. */
export function sayEverything(sentences: Sentences): ReadonlyMap<string, string> {
  return new Map(say('', sentences));
}

function say(path: string, node: unknown): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return say(path, (node as (about: unknown) => unknown)(anything));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => say(`${path}/${key}`, inner));
}
