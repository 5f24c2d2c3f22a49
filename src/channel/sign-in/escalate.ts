import type { PressedButton } from '../cards/try-again-card';
import { tryAgain } from '../present/try-again';
import type { Reply, SignInReply } from '../reply';
import type { Turn } from '../turn';

/** Signing in the same way twice would go round for ever: after a silent sign-in comes one in person, after that a plain word. */
export function escalate(
  reply: Reply,
  tried: SignInReply['way'] | null,
  { turn, button }: { readonly turn: Turn; readonly button: PressedButton | null },
): Reply {
  if (reply.kind !== 'signIn' || tried === null) return reply;
  return tried === 'silent'
    ? { ...reply, way: 'inPerson' }
    : tryAgain(turn.sentences.messages.signInDidNotHelp, button, turn);
}
