import { randomUUID } from 'node:crypto';
import { assertNever } from '../../domain/assert-never';
import type { Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Makes a new redemption URL for a pending guest, without a mail; a repeat after a crash makes one more and harms nobody. */
export async function renewLink(work: Work, item: TrackedItem): Promise<Step> {
  if (await hasAccepted(work, item)) {
    await item.record({ redemption: 'accepted', newLinkDone: true });
    return { kind: 'ended' };
  }
  await item.beforeWrite();
  const clientRequestId = randomUUID();
  const outcome = await work.directory.invitations.invite({
    address: item.now.address,
    displayName: item.now.displayName,
    redirectUrl: work.request.target.landingUrl,
    sendMail: false,
    personalMessage: '',
    mailLanguage: work.request.options.mailLanguage,
    clientRequestId,
  });
  switch (outcome.kind) {
    case 'invited':
      await item.record({
        redemptionUrl: outcome.redemptionUrl,
        personId: outcome.personId,
        reason: null,
        newLinkDone: true,
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
        evidence: { clientRequestId },
      });
      return { kind: 'ended' };
    case 'blocked':
      await item.record({
        reason: 'refusedByDirectory',
        directoryRequestId: outcome.directoryRequestId,
        newLinkDone: true,
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
