/** What a guest was sent, by the ticket in the link. */
export interface Invitation {
  readonly id: string;
  readonly ticket: string;
  readonly personId: string;
  readonly address: string;
  readonly inviterId: string;
  readonly redirectUrl: string;
  readonly redeemUrl: string;
  /** ISO 8601 */
  readonly at: string;
}

export interface Invitations {
  add(invitation: Invitation): void;
  /** Null for a ticket that a newer one has replaced. */
  findByTicket(ticket: string): Invitation | null;
  all(): readonly Invitation[];
}

export function createInvitations(): Invitations {
  const all: Invitation[] = [];
  const byTicket = new Map<string, Invitation>();
  const newest = new Map<string, string>();
  return {
    add(invitation) {
      all.push(invitation);
      const replaced = newest.get(invitation.personId);
      if (replaced !== undefined) byTicket.delete(replaced);
      newest.set(invitation.personId, invitation.ticket);
      byTicket.set(invitation.ticket, invitation);
    },
    findByTicket: (ticket) => byTicket.get(ticket) ?? null,
    all: () => all,
  };
}
