import { assertNever } from '../../domain/assert-never';
import { readOr } from '../../domain/reading';
import { SignInNeeded } from '../../ports/directory-errors';
import type { GraphFailure } from '../client/graph-failure';
import { meaningOf } from '../errors';
import { optional } from '../found';
import type { Session } from '../session';
import { addByBatch } from './add-by-batch';
import { explainRefusal } from './explain-refusal';
import { grantTo, outcomeOf } from './grant';
import { holdersOf } from './holders';
import { allOf, type Outcomes } from './outcomes';
import type { WriteTarget } from './write-target';

/** Graph's limit of references in one change of a group. */
export const MOST_MEMBERS = 20;

/** People unknown so far whom one call leaves out one by one; after that the others are taken for unknown too. */
const MOST_APART = 4;

interface Adding {
  readonly target: WriteTarget;
  readonly personIds: readonly string[];
  readonly apart?: number;
}

/**
 * Adds up to twenty people in one write, which takes all of them or none: after a refusal those already in are left
 * out, and the others are halved down to whoever is refused.
 */
export async function addMembers(session: Session, adding: Adding): Promise<Outcomes> {
  const { target, personIds } = adding;
  const [only, ...others] = personIds;
  if (only === undefined) return new Map();
  if (others.length === 0) {
    return new Map([[only, await grantTo(session, target, { personId: only, appRoleId: null })]]);
  }
  if (session.refusesPatch.has()) return addByBatch(session, target, { personIds, appRoleId: null });
  const answer = await session.client.call({
    method: 'PATCH',
    path: `/groups/${encodeURIComponent(target.id)}`,
    body: {
      'members@odata.bind': personIds.map(
        (id) => `${session.client.baseUrl}/v1.0/directoryObjects/${encodeURIComponent(id)}`,
      ),
    },
    mayRepeat: false,
  });
  return answer.kind === 'answered'
    ? allOf(personIds, { kind: 'granted', directoryRequestId: answer.requestId })
    : afterRefusal(session, adding, answer.failure);
}

async function afterRefusal(session: Session, adding: Adding, failure: GraphFailure): Promise<Outcomes> {
  const { target, personIds } = adding;
  const directoryRequestId = failure.requestId;
  const meaning = meaningOf(failure);
  switch (meaning.kind) {
    case 'throttled':
      return allOf(personIds, meaning);
    case 'unavailable':
      return allOf(personIds, { kind: 'unavailable', directoryRequestId });
    case 'alreadyIn':
      return withoutThoseIn(session, adding);
    case 'notReplicatedYet':
      return withoutUnknown(session, adding, { failure, missingId: meaning.missingId });
    case 'targetRefused': {
      const reason = await explainRefusal(session, target, meaning.reason);
      return allOf(personIds, { kind: 'refused', reason, directoryRequestId });
    }
    case 'notAllowed':
      return withoutPatch(session, adding);
    case 'signInNeeded':
      throw new SignInNeeded('The directory wants the requester to sign in again', meaning.claims);
    case 'refused':
    case 'missing':
    case 'alreadyExists':
    case 'invitationsNotAllowed':
    case 'invitationsBlocked':
    case 'unknown':
      return inHalves(session, adding);
    default:
      return assertNever(meaning);
  }
}

async function withoutThoseIn(session: Session, adding: Adding): Promise<Outcomes> {
  const { target, personIds } = adding;
  const members = readOr(await optional(holdersOf(session, target, personIds)), new Set<string>());
  const isIn = (id: string): boolean => members.has(id.toLowerCase());
  const others = personIds.filter((id) => !isIn(id));
  // Whoever is meant does not show yet: the halves find them.
  if (others.length === personIds.length) return inHalves(session, adding);
  const rest = await addMembers(session, { ...adding, personIds: others });
  return new Map([...allOf(personIds.filter(isIn), { kind: 'alreadyIn' }), ...rest]);
}

interface Unknown {
  readonly failure: GraphFailure;
  /** As Graph quotes it. */
  readonly missingId: string | null;
}

async function withoutUnknown(
  session: Session,
  { target, personIds, apart = 0 }: Adding,
  { failure, missingId }: Unknown,
): Promise<Outcomes> {
  const missing = personIds.find((id) => id.toLowerCase() === missingId);
  if (missing === undefined) return inHalves(session, { target, personIds, apart });
  const others = personIds.filter((id) => id !== missing);
  const outcome = await outcomeOf(session, failure, { target, personId: missing });
  const rest =
    apart < MOST_APART
      ? await addMembers(session, { target, personIds: others, apart: apart + 1 })
      : allOf(others, { kind: 'notReplicatedYet' });
  return new Map([...rest, [missing, outcome]]);
}

/** Perhaps it is the call that is refused here and not the people: then it is not tried again in this tenant. */
async function withoutPatch(session: Session, { target, personIds }: Adding): Promise<Outcomes> {
  const [first = '', ...others] = personIds;
  const outcome = await grantTo(session, target, { personId: first, appRoleId: null });
  const isTaken = outcome.kind === 'granted' || outcome.kind === 'alreadyIn';
  if (isTaken) session.refusesPatch.add();
  // The group takes nobody from this requester: asking for each would tell the same.
  const isForAll = outcome.kind === 'refused' && outcome.reason !== 'refusedByDirectory';
  const rest = isForAll
    ? allOf(others, outcome)
    : await addByBatch(session, target, { personIds: others, appRoleId: null });
  return new Map([[first, outcome], ...rest]);
}

async function inHalves(session: Session, adding: Adding): Promise<Outcomes> {
  const middle = Math.ceil(adding.personIds.length / 2);
  const first = await addMembers(session, { ...adding, personIds: adding.personIds.slice(0, middle) });
  const second = await addMembers(session, { ...adding, personIds: adding.personIds.slice(middle) });
  return new Map([...first, ...second]);
}
