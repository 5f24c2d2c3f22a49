import type { SignInReply } from '../reply';
import type { SignIn } from '../sign-in/sign-in';
import type { Turn } from '../turn';

/** What makes Teams sign the person in before it asks again. */
export async function askInExtension(
  type: 'auth' | 'silentAuth',
  need: SignInReply,
  { turn, signIn }: { readonly turn: Turn; readonly signIn: SignIn },
): Promise<object> {
  const { link } = await signIn.way(turn, need);
  const title = turn.sentences.labels.signIn;
  return { type, suggestedActions: { actions: [{ type: 'openUrl', value: link, title }] } };
}
