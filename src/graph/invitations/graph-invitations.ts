import type { Invitations } from '../../ports/invitations';
import type { Session } from '../session';
import { invite } from './invite';

export function createGraphInvitations(session: Session): Invitations {
  return { invite: (invitation) => invite(session, invitation) };
}
