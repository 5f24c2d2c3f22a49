import type { Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Looks the new guests up right before they are invited: one who has come in since the review is added without an invitation. */
export async function recogniseGuests(work: Work, items: readonly TrackedItem[]): Promise<void> {
  const planned = items.filter(({ now }) => now.state === 'planned' && now.personId === null);
  if (planned.length === 0) return;
  const accounts = await work.directory.guests.findByAddress(planned.map(({ now }) => now.address));
  if (accounts.kind === 'unread') return;
  for (const item of planned) {
    const [person, ...others] = accounts.value.get(item.now.address) ?? [];
    // Known under another address: the requester was offered that account at the review and said no.
    if (person === undefined || others.length > 0 || person.address !== item.now.address) continue;
    if (person.isEnabled.kind === 'read' && !person.isEnabled.value) {
      await item.record({ state: 'refused', reason: 'signInBlocked' });
    } else {
      await item.record({ personId: person.id, redemption: person.redemption });
    }
  }
}
