import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { PressedButton } from '../cards/try-again-card';
import { readMessage } from '../../domain/message/read-message';
import type { Prefill } from '../actions/read-data';
import { readListLeft, type ListLeft } from '../dialog/list-left';
import type { ExtensionCommand } from './commands';
import { readPressSignIn, type PressSignIn } from '../sign-in/read-press-sign-in';

const command = (id: ExtensionCommand) => z.literal(id);
const query = z.object({
  commandId: command('findGuest'),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).optional(),
  queryOptions: z
    .object({ skip: z.number().int().min(0).max(100_000), count: z.number().int().min(1).max(25) })
    .partial()
    .nullish()
    .catch(null),
});
const action = z.object({
  commandId: command('inviteGuest'),
  commandContext: z.string().optional(),
  data: z.unknown().optional(),
  messagePayload: z
    .object({
      body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

export interface AskedQuery {
  readonly typed: string;
  readonly skip: number;
  readonly limit: number;
  readonly came: PressSignIn | null;
}

export interface AskedAction {
  /** What a card in the dialog sent; the form is opened if none was there yet. */
  readonly button: PressedButton;
  readonly came: PressSignIn | null;
  /** The dialog was the page for a list, and was left for this request. */
  readonly left: ListLeft | null;
}

/** Characters; no name, address or target is longer. */
const LONGEST_QUERY = 256;
/** As many as Teams asks for at first. */
const PAGE_SIZE = 25;

/** Null for a command of another app's. */
export function readQuery(activity: Activity): AskedQuery | null {
  const parsed = query.safeParse(activity.value);
  if (!parsed.success) return null;
  const typed = parsed.data.parameters?.find(({ name }) => name === 'query')?.value;
  return {
    typed: typeof typed === 'string' ? typed.slice(0, LONGEST_QUERY) : '',
    skip: parsed.data.queryOptions?.skip ?? 0,
    limit: parsed.data.queryOptions?.count ?? PAGE_SIZE,
    came: readPressSignIn(activity),
  };
}

/** The people in the message that the command was chosen on. */
function prefill({ commandContext, messagePayload }: z.infer<typeof action>): Prefill {
  if (commandContext !== 'message') return {};
  const { content, contentType } = messagePayload?.body ?? {};
  const people = readMessage({ content: content ?? '', isHtml: contentType !== 'text' });
  return { isFromMessage: true, guests: people.map(({ typed }) => typed).join('\n') };
}

/** Null for a command of another app's. */
export function readAction(
  activity: Activity,
  readButton: (data: unknown) => PressedButton | null,
): AskedAction | null {
  const parsed = action.safeParse(activity.value);
  if (!parsed.success) return null;
  const came = readPressSignIn(activity);
  const page = readListLeft(parsed.data.data);
  if (page !== null) {
    const button = { verb: 'show', data: { requestId: page.requestId, page: 0 } };
    return { button, came, left: page };
  }
  const button = readButton(parsed.data.data) ?? { verb: 'openForm', data: prefill(parsed.data) };
  return { button, came, left: null };
}
