import { randomUUID } from 'node:crypto';
import { fitsField } from '../../domain/kept-list';
import { parseLine } from '../../domain/commands/parse-line';
import type { AttachedFile } from '../../ports/list-files';
import { inputs } from '../cards/inputs';
import type { PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import { apologise } from '../present/apologise';
import { notice } from '../present/notice';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { saying, type SaidAbout } from './do-press';

/** What is to be done now that the list is safe, or why there is none. */
export type Taken =
  | { readonly kind: 'press'; readonly button: PressedButton }
  | { readonly kind: 'reply'; readonly reply: Reply };

export interface SaidWithFiles {
  readonly text: string;
  readonly files: readonly AttachedFile[];
  readonly about?: SaidAbout;
}

/** A message with a file, or with more guests than a card can carry: the list is kept first, and the rest goes on with its id. */
export async function takeSaid(
  { text, files, about = {} }: SaidWithFiles,
  turn: Turn,
  { flows, ...parts }: Conversations,
): Promise<Taken> {
  const { requester, sentences } = turn;
  const press = saying(text, about);
  const [file, ...more] = files;
  const list = { requestId: about.requestId ?? randomUUID(), requester };
  const kept = { ...about, listId: list.requestId };
  try {
    if (more.length > 0) return { kind: 'reply', reply: notice(turn, sentences.lists.oneFile) };
    if (file !== undefined) {
      const outcome = await flows.takeFile(list, file);
      if (outcome.kind === 'refused')
        return { kind: 'reply', reply: notice(turn, sentences.lists.fileProblems[outcome.problem]) };
      return { kind: 'press', button: saying(text.trim() === '' ? 'invite' : text, kept) };
    }
    if (fitsField(text)) return { kind: 'press', button: press };
    const line = parseLine(text);
    if (line.kind !== 'invite' || !(await flows.takeText(list, line.typed)))
      return { kind: 'press', button: press };
    const asked = line.targetName === null ? 'invite' : `invite to ${line.targetName}`;
    return { kind: 'press', button: saying(asked, kept) };
  } catch (error) {
    return { kind: 'reply', reply: apologise(error, { turn, button: press }, parts) };
  }
}

/** A form that came back with more guests than "Try again" could carry. */
export async function takeForm(
  button: PressedButton | null,
  { requester }: Turn,
  { flows }: Conversations,
): Promise<PressedButton | null> {
  const { data } = button ?? {};
  if (button?.verb !== 'review' || typeof data !== 'object' || data === null) return button;
  const { requestId, [inputs.guests]: typed } = data as Readonly<Record<string, unknown>>;
  if (typeof typed !== 'string' || typeof requestId !== 'string' || fitsField(typed)) return button;
  const isTaken = await flows.takeText({ requestId, requester }, typed);
  return isTaken ? { ...button, data: { ...data, [inputs.guests]: '' } } : button;
}
