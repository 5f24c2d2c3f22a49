import type { Activity, InvokeResponse } from 'botbuilder';
import { z } from 'zod';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { asActivity } from '../outbound/as-activity';
import type { SignInReply } from '../reply';
import { asMessage } from '../sign-in/ask-to-sign-in';
import { codeIn } from '../sign-in/code-in';
import { escalate } from '../sign-in/escalate';
import type { Turn } from '../turn';
import { doPress } from './do-press';

const exchange = z.object({ id: z.string().min(1), token: z.string().min(1) });
const verify = z.object({ state: z.string() });
const wished = z.object({ verb: z.string(), data: z.unknown() });

const DONE: InvokeResponse = { status: 200 };

/** `signin/tokenExchange`: Teams signs the person in without showing anything. Every open client of theirs sends one. */
export async function answerTokenExchange(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { signIn, signIns } = parts;
  const parsed = exchange.safeParse(activity.value);
  if (!parsed.success || signIn === null) return { status: 400 };
  const { id, token } = parsed.data;
  const claim = `${turn.requester.tenantId}/${turn.requester.id}/${id}`;
  if (!(await signIns.claimExchange(claim))) return DONE;
  const outcome = await signIn.withToken(turn, token).catch(async (error: unknown) => {
    await signIns.releaseExchange(claim);
    throw error;
  });
  if (outcome === 'refused') {
    await signIns.releaseExchange(claim);
    // Teams shows its sign-in button then.
    return { status: 412, body: { id, failureDetail: 'The token could not be exchanged' } };
  }
  goOn('silent', turn, parts);
  return DONE;
}

/** `signin/verifyState`: the person comes from a sign-in page. */
export async function answerVerifyState(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const { signIn } = parts;
  const parsed = verify.safeParse(activity.value);
  if (!parsed.success || signIn === null) return { status: 400 };
  const outcome = await signIn.afterPage(turn, codeIn(parsed.data.state));
  if (outcome === 'signedIn') goOn('inPerson', turn, parts);
  else say(turn.sentences.messages.codeNotRight, turn, parts);
  return DONE;
}

/** Teams could not sign the person in silently; it shows its button by itself. */
export function answerSignInFailure(activity: Activity, { logger }: Conversations): InvokeResponse {
  const parsed = z.object({ code: z.string() }).safeParse(activity.value);
  logger.warn({ because: parsed.data?.code ?? 'unknown' }, 'Teams could not sign a person in silently');
  return DONE;
}

/** What the person wanted before they had to sign in; the invoke is answered meanwhile. */
function goOn(way: SignInReply['way'], turn: Turn, parts: Conversations): void {
  const work = async (): Promise<void> => {
    const button = readWish(await parts.signIns.takeWish(turn.requester));
    if (button === null) {
      if (way === 'inPerson') say(turn.sentences.messages.signedIn, turn, parts);
      return;
    }
    const reply = escalate(await doPress({ button, place: null }, turn, parts), way, { turn, button });
    await parts.chat.send(turn.conversation, await asMessage(reply, { button, turn }, parts));
  };
  watch(work(), parts);
}

function readWish(wish: string | null): PressedButton | null {
  return wish === null ? null : (wished.safeParse(JSON.parse(wish)).data ?? null);
}

function say(text: string, turn: Turn, parts: Conversations): void {
  watch(parts.chat.send(turn.conversation, asActivity({ kind: 'word', text })), parts);
}

function watch(work: Promise<unknown>, { logger }: Conversations): void {
  work.catch((error: unknown) => {
    logger.warn(
      { error: error instanceof Error ? error.name : 'unknown' },
      'After a sign-in the chat was not told',
    );
  });
}
