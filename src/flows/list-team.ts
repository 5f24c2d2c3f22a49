import type { Requester } from '../domain/invitation-request';
import type { DirectoryPerson } from '../domain/person';
import { readOr } from '../domain/reading';
import type { TargetRef } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestTable, GuestTableAsked, GuestTablePage } from '../ports/guest-table';

export interface TeamPage extends GuestTablePage {
  /** On the last page: guests who came in otherwise. */
  readonly others: readonly DirectoryPerson[];
  /** They could not be read. */
  readonly isUnread: boolean;
}

/** A team's guests for one of its owners, whoever invited them; `ref` is a team that was seen to be theirs just now. */
export function createListTeam(deps: {
  readonly directory: DirectoryAccess;
  readonly guestTable: GuestTable;
}) {
  return async function listTeam(
    requester: Requester,
    ref: TargetRef,
    asked: GuestTableAsked,
  ): Promise<TeamPage> {
    const page = await deps.guestTable.page(requester, { ...asked, target: ref, isOfEveryone: true });
    if (page.next !== null || asked.requestIds !== null) return { ...page, others: [], isUnread: false };
    const { guests } = await deps.directory.as(requester);
    const [members, known] = await Promise.all([
      guests.guestsInGroup(ref.id),
      deps.guestTable.peopleIn(requester, ref),
    ]);
    const others = readOr<readonly DirectoryPerson[], readonly DirectoryPerson[]>(members, []).filter(
      (person) => !known.has(person.id) && isMeant(person, asked),
    );
    return { ...page, others, isUnread: members.kind === 'unread' };
  };
}

function isMeant({ displayName, address }: DirectoryPerson, { words }: GuestTableAsked): boolean {
  const text = `${displayName} ${address}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
