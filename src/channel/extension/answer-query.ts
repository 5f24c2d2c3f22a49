import type { Activity, InvokeResponse } from 'botbuilder';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Conversations } from '../conversations';
import { answerInTime } from '../outbound/answer-in-time';
import { needOf } from '../sign-in/need-of';
import { takeSignIn } from '../sign-in/take-sign-in';
import type { Turn } from '../turn';
import { askInExtension } from './ask-in-extension';
import { foundGuest } from './found-guest';
import { readQuery, type AskedQuery } from './read-extension';

/** Milliseconds: Teams gives a search five seconds, and then asks again. */
const PATIENCE = 1_500;

/** "Find a guest": this person's guests, as a list to choose from; choosing one puts it into the message. */
export async function answerQuery(
  activity: Activity,
  turn: Turn,
  parts: Conversations,
): Promise<InvokeResponse> {
  const asked = readQuery(activity);
  if (asked === null) return { status: 400 };
  const timely = await answerInTime(find(asked, turn, parts), PATIENCE);
  if (timely.kind === 'ready') return timely.value;
  timely.value.catch(() => undefined);
  // The directory is slow: as the ledger knows them, which is at most as old as the last look.
  return listed(asked, { turn, isLive: false }, parts);
}

async function find(asked: AskedQuery, turn: Turn, parts: Conversations): Promise<InvokeResponse> {
  const { messages } = turn.sentences;
  try {
    // Teams then shows its own way to sign in.
    if ((await takeSignIn(asked.came, turn, parts)) === 'refused') return { status: 412 };
    return await listed(asked, { turn, isLive: true }, parts);
  } catch (error) {
    if (error instanceof ConsentNeeded) return message(messages.consentNeeded.text);
    if (error instanceof DirectoryUnavailable) return message(messages.directoryBusy.text);
    if (!(error instanceof SignInNeeded)) throw error;
    if (parts.signIn === null) return message(messages.signInNeeded.text);
    // Silently is allowed here, once; commands with a dialog have to show it.
    const need = asked.came === null ? needOf(error) : { ...needOf(error), way: 'inPerson' as const };
    const type = need.way === 'silent' ? 'silentAuth' : 'auth';
    return answer(await askInExtension(type, need, { turn, signIn: parts.signIn }));
  }
}

async function listed(
  { typed, skip, limit }: AskedQuery,
  { turn, isLive }: { readonly turn: Turn; readonly isLive: boolean },
  { flows }: Conversations,
): Promise<InvokeResponse> {
  const { requester } = turn;
  const found = await flows.findGuests({ requester, typed, skip, limit, isLive });
  const attachments = found.map((line) => foundGuest(line, turn));
  return answer({ type: 'result', attachmentLayout: 'list', attachments });
}

function message(text: string): InvokeResponse {
  return answer({ type: 'message', text });
}

function answer(composeExtension: object): InvokeResponse {
  return { status: 200, body: { composeExtension } };
}
