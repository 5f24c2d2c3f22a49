import { z } from 'zod';
import type { GrantOutcome } from '../../ports/target-access';
import type { GraphAnswer } from '../client/graph-call';
import type { GraphFailure } from '../client/graph-failure';
import type { Session } from '../session';
import { grantCall } from './grant-call';
import { outcomeOf, outcomeOfAnswer } from './grant';
import { allOf, type Outcomes } from './outcomes';
import type { WriteTarget } from './write-target';

/** Teams' limit of people in one request. */
export const MOST_TEAM_MEMBERS = 200;

const result = z.object({
  userId: z.string().nullish(),
  error: z.object({ code: z.string().catch(''), message: z.string().catch('') }).nullish(),
});
const results = z.object({ value: z.array(result) });
type Result = z.infer<typeof result>;

/** Adds up to 200 people in one write, each with an ending of their own. */
export async function addTeamMembers(
  session: Session,
  target: WriteTarget,
  personIds: readonly string[],
): Promise<Outcomes> {
  const answer = await session.client.call({
    method: 'POST',
    path: `/teams/${encodeURIComponent(target.id)}/members/add`,
    body: {
      values: personIds.map(
        (personId) => grantCall(target, { personId, appRoleId: null }, session.client.baseUrl).body,
      ),
    },
    mayRepeat: false,
  });
  if (answer.kind === 'answered') return endingsIn(session, target, { personIds, answer });
  const [first = ''] = personIds;
  // Refused as a whole: it is about the team or the requester, so one explanation serves all.
  return allOf(personIds, await outcomeOfAnswer(session, answer, { target, personId: first }));
}

interface Answered {
  readonly personIds: readonly string[];
  readonly answer: Extract<GraphAnswer, { kind: 'answered' }>;
}

async function endingsIn(
  session: Session,
  target: WriteTarget,
  { personIds, answer }: Answered,
): Promise<Outcomes> {
  const parsed = results.safeParse(answer.body);
  const byId = new Map(
    (parsed.success ? parsed.data.value : []).map((one) => [one.userId?.toLowerCase() ?? '', one]),
  );
  const outcomes = new Map<string, GrantOutcome>();
  for (const personId of personIds) {
    const found = byId.get(personId.toLowerCase());
    outcomes.set(personId, await endingOf(session, { target, personId, found, answer }));
  }
  return outcomes;
}

interface OneEnding {
  readonly target: WriteTarget;
  readonly personId: string;
  readonly found: Result | undefined;
  readonly answer: Answered['answer'];
}

async function endingOf(
  session: Session,
  { target, personId, found, answer }: OneEnding,
): Promise<GrantOutcome> {
  const { requestId: directoryRequestId, status } = answer;
  // 200 says that all are in; in a 207 whoever is not named has no ending yet.
  if (found === undefined && status !== 200) return { kind: 'unavailable', directoryRequestId };
  if (found?.error == null) return { kind: 'granted', directoryRequestId };
  return outcomeOf(session, failureOf(found.error, directoryRequestId), { target, personId });
}

/** A part of the answer has a code where a whole one would have a status. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  NotFound: 404,
  Forbidden: 403,
  Unauthorized: 401,
  TooManyRequests: 429,
  InternalServerError: 500,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
};

function failureOf(
  { code, message }: { readonly code: string; readonly message: string },
  requestId: string | null,
): GraphFailure {
  const status = STATUS_OF_CODE[code] ?? 400;
  return { status, code, text: message, requestId, retryAfterSeconds: null, claims: null };
}
