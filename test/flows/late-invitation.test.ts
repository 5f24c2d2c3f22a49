import { inviteGuest } from '../../src/flows/carry-out/invite-guest';
import type { Work } from '../../src/flows/carry-out/step';
import type { TrackedItem } from '../../src/flows/carry-out/tracked-item';
import type { Invitation } from '../../src/ports/invitations';
import { aRequest, anItem } from '../channel/cards/a-request';

/** Invites one guest; what the directory does with it is said by `during`, with seconds that have passed since it was begun. */
async function invite(
  quietPeriodSeconds: number,
  during: (invitation: Invitation, wait: (seconds: number) => void) => void,
) {
  let seconds = 0;
  const item = {
    now: anItem({ state: 'planned' }),
    beginInvitation: () => Promise.resolve({ kind: 'begun', clientRequestId: 'id' }),
    record: () => Promise.resolve(),
  } as unknown as TrackedItem;
  const invitations = {
    invite(invitation: Invitation) {
      during(invitation, (more) => (seconds += more));
      return Promise.resolve({ kind: 'throttled', retryAfterSeconds: 1 } as const);
    },
  };
  const work = {
    request: aRequest(),
    directory: { invitations },
    refusal: null,
    heard: () => Promise.resolve(),
  } as unknown as Work;
  const pace = {
    now: () => new Date(seconds * 1000),
    pause: () => Promise.resolve(),
    isStopping: () => false,
    quietPeriodSeconds,
  };
  return inviteGuest(work, item, { pace, onAnswer: () => undefined });
}

test.each([
  [900, 60],
  [10, 5],
  [1, 0.5],
])(
  'of a quiet period of %d seconds an invitation may wait %d before it leaves, and not longer',
  async (quietPeriod, longest) => {
    const allowed: (boolean | undefined)[] = [];
    await invite(quietPeriod, ({ mayStillLeave }, wait) => {
      wait(longest);
      allowed.push(mayStillLeave?.());
      wait(0.001);
      allowed.push(mayStillLeave?.());
    });
    expect(allowed).toEqual([true, false]);
  },
);
