import type { InvokeResponse } from 'botbuilder';
import type { Notice } from '../../language/message-sentences';
import type { Conversations } from '../conversations';
import { apologise } from '../present/apologise';
import { wordsOf } from '../reply';
import type { Turn } from '../turn';

/** A sentence in place of the dialog's page. */
export function say({ heading, text }: Notice): object {
  return inWords(`${heading}. ${text}`);
}

/** What went wrong is said in the dialog; null closes it. */
export async function guarded(
  { turn, parts }: { readonly turn: Turn; readonly parts: Conversations },
  answer: () => Promise<object | null>,
): Promise<InvokeResponse> {
  try {
    const body = await answer();
    return body === null ? { status: 200 } : { status: 200, body };
  } catch (error) {
    const reply = apologise(error, { turn, button: null }, parts);
    const isSaid = reply.kind === 'trouble' || reply.kind === 'word';
    return { status: 200, body: isSaid ? inWords(wordsOf(reply)) : say(turn.sentences.messages.unreadable) };
  }
}

function inWords(text: string): object {
  return { task: { type: 'message', value: text } };
}
