import { randomUUID } from 'node:crypto';
import { assertNever } from '../../domain/assert-never';
import type { Step, Work } from './step';
import type { TrackedItem } from './tracked-item';

/**
 * Makes a new redemption URL for a pending guest. A repeat after a crash or a lost answer makes one more and harms
 * nobody, for a mail is asked for once: `resends` holds the positions for which that has not been tried.
 */
export async function renewLink(work: Work, item: TrackedItem, resends: Set<number>): Promise<Step> {
  if (await hasAccepted(work, item)) {
    await item.record({ redemption: 'accepted', newLinkDone: true });
    return { kind: 'ended' };
  }
  await item.beforeWrite();
  const { position } = item.now;
  const { options } = work.request;
  const sendMail = resends.delete(position);
  if (sendMail) await item.record({ mailAgain: 'leaving' });
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
  const notSent = sendMail ? ({ mailAgain: 'notSent' } as const) : {};
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
      if (sendMail) {
        await item.record(notSent);
        resends.add(position);
      }
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
