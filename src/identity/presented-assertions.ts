import { decodeJwt } from 'jose';
import type { Requester } from '../domain/invitation-request';
import type { UserAssertions } from '../ports/user-assertions';

export interface PresentedAssertions extends UserAssertions {
  /** A token that was checked: its bearer can be acted for until it expires, should the token service have none. */
  present(requester: Requester, token: string): void;
}

const MOST = 1_000;

/** Tokens that pages bring along, for people who never signed in to the chat. */
export function withPresented(kept: UserAssertions, now: () => number = Date.now): PresentedAssertions {
  const presented = new Map<string, string>();
  const keyOf = ({ tenantId, id }: Requester): string => `${tenantId}/${id}`;
  return {
    async find(requester) {
      const token = await kept.find(requester);
      if (token !== null) return token;
      const brought = presented.get(keyOf(requester));
      return brought !== undefined && (decodeJwt(brought).exp ?? 0) * 1000 > now() ? brought : null;
    },
    present(requester, token) {
      presented.delete(keyOf(requester));
      presented.set(keyOf(requester), token);
      if (presented.size > MOST) presented.delete(presented.keys().next().value ?? '');
    },
  };
}
