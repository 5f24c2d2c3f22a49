import { findAction } from './card-actions';
import { collectInputs, type TypedInputs } from './card-inputs';
import { type CardJson, textOf, typeOf } from './card-json';
import type { ChatMessage, ConversationLog } from './conversation-log';
import type { PlaygroundHttp } from './playground-http';
import { type PressAnswer, readPressAnswer } from './press-answer';

export interface Press {
  readonly message: Pick<ChatMessage, 'id'>;
  /** The button's title, or its verb. */
  readonly button: string;
  readonly inputs: TypedInputs;
  readonly personId: string;
}

/** Presses a button of the card as it stands now, and applies the bot's answer to it as a client does. */
export function createPressButton(http: PlaygroundHttp, log: ConversationLog) {
  return async ({ message, button, inputs, personId }: Press): Promise<PressAnswer> => {
    const { id, conversation, card } = currentCard(log, message.id);
    const { action, cards } = findAction(card, button);
    if (typeOf(action) === 'Action.OpenUrl') return { kind: 'link', url: textOf(action, 'url') };

    const sent = () => {
      const typed = action.associatedInputs === 'none' ? {} : collectInputs(cards, inputs);
      return { ...(action.data as object | undefined), ...typed };
    };
    const envelope = { from: { id: personId }, conversation: { id: conversation }, replyToId: id };
    switch (typeOf(action)) {
      case 'Action.Submit':
        await http.post('/_conversation/v1/submit', { ...envelope, value: sent() });
        return { kind: 'nothing' };
      case 'Action.Execute': {
        const value = {
          action: { type: 'Action.Execute', title: action.title, verb: action.verb, data: sent() },
        };
        const body = { ...envelope, name: 'adaptiveCard/action', value };
        return apply(log, id, readPressAnswer(await http.post('/_conversation/v1/invoke', body)));
      }
      default:
        throw new Error(`"${button}" is an ${typeOf(action)}, which only a screen can show.`);
    }
  };
}

function currentCard(log: ConversationLog, id: string): ChatMessage & { readonly card: CardJson } {
  const message = log.messages().find((each) => each.id === id);
  if (!message?.card) throw new Error(`There is no message "${id}" with a card on it.`);
  return { ...message, card: message.card };
}

function apply(log: ConversationLog, id: string, answer: PressAnswer): PressAnswer {
  if (answer.kind === 'card') log.put({ id, card: answer.card, toast: undefined });
  if (answer.kind === 'toast' || answer.kind === 'error') log.put({ id, toast: answer.text });
  return answer;
}
