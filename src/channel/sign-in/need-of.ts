import { InteractionNeeded, type SignInNeeded } from '../../ports/directory-errors';
import type { SignInReply } from '../reply';

/** Teams can fetch a missing token silently; a second factor or a new session takes the person. */
export function needOf(error: SignInNeeded): SignInReply {
  const isInPerson = error instanceof InteractionNeeded || error.claims !== null;
  return { kind: 'signIn', way: isInPerson ? 'inPerson' : 'silent', claims: error.claims };
}
