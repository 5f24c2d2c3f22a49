import { contoso } from '../../src/sandbox/directory/contoso';
import { buttonsOf } from '../../src/sandbox/playground/card-actions';
import { startGuestlist } from '../support/start-guestlist';
import { fewestWrites } from './support/graph-at-scale';

const GUESTS = 120;

/** The same counts that `npm run bench -- --part a` judges at 1,000 guests. */
describe.each([
  ['group', contoso.groups.projectFalcon, 1.1],
  ['team', contoso.teams.marketingLaunch, 1.03],
] as const)('%s: guests invited and added together', (kind, target, most) => {
  test(`cost at most ${most} writes each, beyond what a small list leaves half full`, async () => {
    const guestlist = await startGuestlist({
      env: { MAX_INVITATIONS_PER_DAY: '1000', INVITES_PER_MINUTE: '0' },
    });
    try {
      await guestlist.control.change({ latencyMs: 10, replicationDelayMs: 200 });
      const person = guestlist.person(contoso.people.olivia);
      const guests = Array.from({ length: GUESTS }, (_, index) => `g${index}@fabrikam.com`);
      await person.type(`invite ${guests.join(', ')} to ${target.displayName}`);
      await person.waitFor('Send ', 30_000);
      await person.press(buttonsOf(person.card()).find((title) => title.startsWith('Send '))!);
      await person.waitFor('Undo', 60_000);
      const { writes, invited, mails, memberships } = await guestlist.control.counts();
      expect([invited, mails, memberships]).toEqual([GUESTS, GUESTS, GUESTS]);
      // One write more than the fewest may go half empty at the end.
      const allowed = Math.max(GUESTS * most, fewestWrites(GUESTS, kind) + 1);
      expect(writes).toBeLessThanOrEqual(allowed);
    } finally {
      await guestlist.close();
    }
  }, 120_000);
});
