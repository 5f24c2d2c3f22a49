import { contoso } from '../contoso';
import { domainIsRefused } from '../state/domain-is-refused';
import type { Invitation } from '../state/invitations';
import { accepted } from '../state/new-user';
import type { User } from '../state/objects';
import type { World } from '../world';
import { escaped, page, type Page } from './page';

const organisation = escaped(contoso.tenant.displayName);

/** Who invites whom, with a button; to look is not to accept. */
export function redeemPage(world: World, ticket: string): Page {
  const found = open(world, ticket);
  if (found === null) return brokenPage();
  const { invitation, guest } = found;
  if (guest.externalUserState === 'Accepted') return welcomePage(invitation);
  const inviter = world.state.people.findFresh(invitation.inviterId)?.displayName ?? 'Somebody';
  return page(
    `Join ${contoso.tenant.displayName}`,
    `<p><strong>${escaped(inviter)}</strong> invites <strong>${escaped(invitation.address)}</strong> into the organisation <strong>${organisation}</strong> as a guest.</p>
<p class="soft">${organisation} will see your name and your mail address.</p>
<form method="post" action="/redeem">
<input type="hidden" name="ticket" value="${escaped(ticket)}">
<button>Accept</button>
</form>`,
  );
}

export function acceptPage(world: World, ticket: string): Page {
  const found = open(world, ticket);
  if (found === null) return brokenPage();
  const { invitation, guest } = found;
  if (guest.externalUserState !== 'Accepted') {
    world.state.people.put(accepted(guest, new Date(world.now()).toISOString()));
  }
  return welcomePage(invitation);
}

/** Null for a ticket that is unknown, was replaced, or that the tenant's rules have closed since. */
function open({ state, settings }: World, ticket: string): { invitation: Invitation; guest: User } | null {
  const invitation = state.invitations.findByTicket(ticket);
  const guest = invitation === null ? null : state.people.findFresh(invitation.personId);
  if (invitation === null || guest?.accountEnabled !== true) return null;
  const domain = invitation.address.toLowerCase().split('@')[1] ?? '';
  const isAccepted = guest.externalUserState === 'Accepted';
  if (!isAccepted && domainIsRefused(settings.domainRule, domain)) return null;
  return { invitation, guest };
}

function welcomePage({ address, redirectUrl }: Invitation): Page {
  return page(
    'You are in',
    `<p><strong>${escaped(address)}</strong> is now a guest of <strong>${organisation}</strong>.</p>
<p>Go on to <a href="${escaped(redirectUrl)}">${escaped(redirectUrl)}</a></p>`,
  );
}

function brokenPage(): Page {
  return page(
    'This link no longer works',
    `<p>A newer invitation may have taken its place. Look for a later message, or ask the person who invited you for a new link.</p>`,
    410,
  );
}
