import type { GrantOutcome } from '../../ports/target-access';
import { writeBatch } from '../batch';
import type { Session } from '../session';
import { grantCall } from './grant-call';
import { outcomeOfAnswer } from './grant';
import type { Granting, Outcomes } from './outcomes';
import type { WriteTarget } from './write-target';

/** Graph's limit of parts in one batch. */
export const MOST_IN_BATCH = 20;

/** Adds each by a write of their own, twenty to a request; each part is judged, and throttled, alone. */
export async function addByBatch(
  session: Session,
  target: WriteTarget,
  { personIds, appRoleId }: Granting,
): Promise<Outcomes> {
  const calls = personIds.map((personId) =>
    grantCall(target, { personId, appRoleId }, session.client.baseUrl),
  );
  const answers = await writeBatch(session, calls);
  const outcomes = new Map<string, GrantOutcome>();
  for (const [index, personId] of personIds.entries()) {
    const answer = answers[index];
    if (answer === undefined) throw new Error('A part of a batch has no answer');
    outcomes.set(personId, await outcomeOfAnswer(session, answer, { target, personId }));
  }
  return outcomes;
}
