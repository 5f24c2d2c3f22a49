import { randomUUID } from 'node:crypto';
import { assertNever } from '../../domain/assert-never';
import { InvitationsStopped } from '../../ports/work-ledger';
import { REST_SECONDS } from './board';
import type { GateLine } from './invitation-gate';
import type { Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Positions whose mail has not been asked for yet, and the line in which e-mails wait for their turn. */
export interface Resends {
  readonly untried: Set<number>;
  readonly line: Pick<GateLine, 'enter'>;
}

/** Makes a new redemption URL for a pending guest. A repeat after a crash or a lost answer makes one more and harms nobody, for a mail is asked for once. */
export async function renewLink(work: Work, item: TrackedItem, resends: Resends): Promise<Step> {
  if (await hasAccepted(work, item)) {
    await item.record({ redemption: 'accepted', newLinkDone: true });
    return { kind: 'ended' };
  }
  if (!resends.untried.has(item.now.position)) return makeLink(work, item, { sendMail: false });
  const leave = await resends.line.enter();
  try {
    return await mailLink(work, item, resends);
  } finally {
    leave?.();
  }
}

async function mailLink(work: Work, item: TrackedItem, { untried }: Resends): Promise<Step> {
  const { position } = item.now;
  try {
    await item.record({ mailAgain: 'leaving' });
  } catch (error) {
    if (error instanceof InvitationsStopped) return { kind: 'later', seconds: REST_SECONDS };
    throw error;
  }
  untried.delete(position);
  const step = await makeLink(work, item, { sendMail: true });
  if (step.kind === 'later') {
    await item.record(NOT_SENT);
    untried.add(position);
  }
  return step;
}

const NOT_SENT = { mailAgain: 'notSent' } as const;

async function makeLink(
  work: Work,
  item: TrackedItem,
  { sendMail }: { readonly sendMail: boolean },
): Promise<Step> {
  // A mail was announced already.
  if (!sendMail) await item.beforeWrite();
  const { options } = work.request;
  const clientRequestId = randomUUID();
  const outcome = await work.directory.invitations.invite({
    address: item.now.address,
    displayName: item.now.displayName,
    redirectUrl: work.request.target.landingUrl,
    sendMail,
    personalMessage: sendMail ? options.personalMessage : '',
    mailLanguage: options.mailLanguage,
    clientRequestId,
  });
  if (sendMail) await work.heard(outcome);
  const notSent = sendMail ? NOT_SENT : {};
  switch (outcome.kind) {
    case 'invited':
      await item.record({
        redemptionUrl: outcome.redemptionUrl,
        personId: outcome.personId,
        reason: null,
        newLinkDone: true,
        ...(sendMail ? { mailAgain: 'sent' } : {}),
        evidence: { clientRequestId, directoryRequestId: outcome.directoryRequestId ?? null },
      });
      return { kind: 'ended' };
    case 'alreadyExists':
      await item.record({ redemption: 'accepted', newLinkDone: true, evidence: { clientRequestId } });
      return { kind: 'ended' };
    case 'refused':
      await item.record({
        reason: outcome.reason,
        directoryRequestId: outcome.directoryRequestId,
        newLinkDone: true,
        ...notSent,
        evidence: { clientRequestId },
      });
      return { kind: 'ended' };
    case 'blocked':
      await item.record({
        reason: 'refusedByDirectory',
        directoryRequestId: outcome.directoryRequestId,
        newLinkDone: true,
        ...notSent,
        evidence: { clientRequestId },
      });
      return { kind: 'ended' };
    case 'throttled':
      return { kind: 'later', seconds: outcome.retryAfterSeconds };
    case 'inDoubt':
      return { kind: 'soon' };
    default:
      return assertNever(outcome);
  }
}

/** Graph makes a link for somebody who needs none as well. What cannot be read is left to Graph. */
async function hasAccepted({ directory }: Work, { now: { personId } }: TrackedItem): Promise<boolean> {
  if (personId === null) return false;
  const people = await directory.guests.findById([personId]);
  return people.kind === 'read' && people.value.get(personId)?.redemption === 'accepted';
}
