import { contoso } from '../contoso';
import type { DirectoryState } from './directory-state';
import { accepted, newGuest, newMember } from './new-user';
import { directoryRoles } from './roles';

const LONG_AGO = '2025-03-03T09:00:00Z';
const ACCEPTED = '2025-03-04T10:30:00Z';

export function seedPeople({ people, roles, deleted }: DirectoryState): void {
  const { olivia, max, ingrid, ursula, ada, gary, amy, pete, carl, bella, mia, extra, pam, otto } =
    contoso.people;
  const at = { createdDateTime: LONG_AGO };
  for (const person of [olivia, max, ingrid, ursula, ada]) people.put(newMember({ ...person, ...at }));
  for (const person of [gary, amy, mia]) people.put(accepted(newGuest({ ...person, ...at }), ACCEPTED));
  people.put(newGuest({ ...pete, ...at }));
  people.put({ ...accepted(newGuest({ ...bella, ...at }), ACCEPTED), accountEnabled: false });
  people.put({
    ...accepted(newGuest({ ...carl, ...at }), ACCEPTED),
    otherMails: [carl.address, 'carl.contractor@adatum.com'],
  });
  const pamAccepted = accepted(newGuest({ ...pam, ...at }), ACCEPTED);
  people.put({
    ...pamAccepted,
    proxyAddresses: [...pamAccepted.proxyAddresses, 'smtp:pam.proxy@adatum.com'],
  });
  // Who signs in with a one-time passcode is known by the address it is sent to.
  people.put({
    ...accepted(newGuest({ ...otto, ...at }), ACCEPTED),
    identities: [{ signInType: 'federated', issuer: 'mail', issuerAssignedId: 'otto.onetime@adatum.com' }],
  });
  people.put({ ...accepted(newGuest({ ...extra, ...at }), ACCEPTED), userType: 'Member' });
  roles.set(ingrid.id, [directoryRoles.guestInviter]);
  roles.set(ada.id, [directoryRoles.userAdministrator]);
  deleted.set('gone@fabrikam.com', 'a0000000-0000-4000-8000-0000000000ff');
}
