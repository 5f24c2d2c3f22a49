import type { DirectoryPerson } from '../../domain/person';
import { ItemWithdrawn } from '../../ports/work-ledger';
import type { Work } from './step';
import type { TrackedItem } from './tracked-item';

/** Looks the new guests up right before they are invited: one who has come in since the review is added without an invitation. */
export async function recogniseGuests(work: Work, items: readonly TrackedItem[]): Promise<void> {
  const planned = items.filter(({ now }) => now.state === 'planned' && now.personId === null);
  if (planned.length === 0) return;
  const accounts = await work.directory.guests.findByAddress(planned.map(({ now }) => now.address));
  if (accounts.kind === 'unread') return;
  await Promise.all(planned.map((item) => recognise(item, accounts.value.get(item.now.address) ?? [])));
}

async function recognise(item: TrackedItem, people: readonly DirectoryPerson[]): Promise<void> {
  const [person, ...others] = people;
  // Known under another address: the requester was offered that account at the review and said no.
  if (person === undefined || others.length > 0 || person.address !== item.now.address) return;
  const isBlocked = person.isEnabled.kind === 'read' && !person.isEnabled.value;
  try {
    await item.record(
      isBlocked
        ? { state: 'refused', reason: 'signInBlocked' }
        : { personId: person.id, redemption: person.redemption },
    );
  } catch (error) {
    if (!(error instanceof ItemWithdrawn)) throw error;
  }
}
