import { contoso } from '../contoso';
import { denied, GraphError } from '../http/graph-error';
import type { Call } from '../http/route';
import { domainIsRefused } from '../state/domain-is-refused';
import type { User } from '../state/objects';
import { holdsRole } from '../state/roles';
import type { NewInvitation } from './new-invitation';

/** Graph documents these characters as not permitted. */
const FORBIDDEN = /[~!#$%^&*()+=[\]{}\\/|;:"<>?,\s]/;
/** Nor are a dot and a hyphen at either end of the part before the @. */
const ADDRESS = /^(?![.-])[^@]+(?<![.-])@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** @throws GraphError 403 where the tenant's rule stands against the caller */
export function refuseInviter({ world, caller }: Call, wanted: NewInvitation): void {
  const { allowInvitesFrom } = world.settings;
  const isInviter = caller.isAdmin || holdsRole(world.state, caller.user.id, ['guestInviter']);
  const isMember = caller.user.userType === 'Member';
  const mayInvite = {
    none: false,
    adminsAndGuestInviters: isInviter,
    adminsGuestInvitersAndAllMembers: isInviter || isMember,
    everyone: true,
  }[allowInvitesFrom];
  if (!mayInvite) {
    throw new GraphError(
      403,
      'Forbidden',
      'Guest invitations not allowed for your company. Contact your company administrator for more details.',
    );
  }
  if ((wanted.invitedUserType === 'Member' || wanted.resetRedemption) && !caller.isAdmin) throw denied();
}

/** The guest who has this address already, or null for a new one. @throws GraphError 400 for whom nobody can invite */
export function refuseAddress({ world }: Call, address: string): User | null {
  const { state, settings } = world;
  const lower = address.toLowerCase();
  const domain = lower.split('@')[1] ?? '';
  if (FORBIDDEN.test(lower) || !ADDRESS.test(lower)) {
    throw refused('The invited user email address is invalid.');
  }
  if (isGroupAddress(world.state, lower)) throw refused('Group email address is not supported');
  const known = state.people.knownAs(lower)[0] ?? null;
  if (known !== null && (known.userType === 'Member' || !known.accountEnabled)) {
    throw refused(alreadyExists(known.id, known.accountEnabled));
  }
  const deletedId = state.deleted.get(lower);
  if (deletedId !== undefined) throw refused(alreadyExists(deletedId, true));
  refuseDomain(domain);
  if (domainIsRefused(settings.domainRule, domain)) {
    throw refused(
      "This invitation is not allowed: the domain of the invited user's email address is blocked by the organization's list of domains.",
    );
  }
  if (lower === 'conflict@adatum.com') {
    throw refused('Another object in the directory has the same proxy address.');
  }
  return known;
}

function refuseDomain(domain: string): void {
  if (domain === contoso.tenant.initialDomain) throw refused('The invitee is in the invitor tenant');
  if (contoso.tenant.domains.some((own) => own === domain)) {
    throw refused(
      "This user cannot be invited because the domain of the user's email address is a verified domain of this directory.",
    );
  }
  if (domain === 'crosstenant.example') {
    throw refused(
      "This invitation is blocked by cross-tenant access settings. Admins in both your organization and the invited user's organization must configure cross-tenant access settings to allow the invitation.",
    );
  }
  if (domain === 'crosscloud.example') {
    throw refused(
      "This action can't be completed because the Microsoft B2B Cross Cloud Worker application has been disabled in the invited user's tenant. Ask the invited user's admin to re-enable it, then try again.",
    );
  }
}

function isGroupAddress({ groups }: Call['world']['state'], address: string): boolean {
  return [...groups.values()].some(({ wire }) => wire.mail?.toLowerCase() === address);
}

function alreadyExists(id: string, isEnabled: boolean): string {
  const where = `The invited user already exists in the directory as object ID: ${id}`;
  const use = 'they can use that account to sign in to shared apps and resources.';
  return isEnabled
    ? `${where}. They can use that account to sign in to shared apps and resources.`
    : `${where}, but the account is blocked from signing in. If the account is unblocked, ${use}`;
}

function refused(message: string): GraphError {
  return new GraphError(400, 'BadRequest', message);
}
