import type { Conversations } from '../conversations';
import type { Turn } from '../turn';
import type { PressSignIn } from './read-press-sign-in';
import type { SignInOutcome } from './sign-in';

/** Takes the sign-in that Teams sent along with an invoke; null if it sent none. */
export async function takeSignIn(
  came: PressSignIn | null,
  turn: Turn,
  { signIn }: Conversations,
): Promise<SignInOutcome | null> {
  if (came === null || signIn === null) return null;
  return came.kind === 'token' ? signIn.withToken(turn, came.token) : signIn.afterPage(turn, came.code);
}
