import { TeamsActivityHandler, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { answerDialog, answerDialogEnd } from './dialog/answer-dialog';
import { answerAction } from './extension/answer-action';
import { answerQuery } from './extension/answer-query';
import { answerPress } from './inbound/answer-press';
import { answerSearch } from './inbound/answer-search';
import { answerSignInFailure, answerTokenExchange, answerVerifyState } from './inbound/answer-sign-in';
import { answerSubmit } from './inbound/answer-submit';
import { answerText } from './inbound/answer-text';
import type { ChatNotes } from './inbound/chat-notes';
import { readSubmittedPress } from './inbound/read-press';
import { readTurn } from './inbound/read-turn';
import { answerShared } from './shared/answer-shared';
import { readTeam } from './shared/read-surroundings';
import { welcome } from './inbound/welcome';
import type { Conversations } from './conversations';
import type { Turn } from './turn';

type AnswerInvoke = (activity: Activity, turn: Turn, parts: Conversations) => Promise<InvokeResponse>;

/** From the message extension: the conversation is whichever the person writes in, and the bot need not be there. */
const FROM_EXTENSION = /^composeExtension\//;

/**
 * Invokes that botbuilder's own hooks cannot answer: it refuses `application/search` without a query text, gives a
 * card's answer the HTTP status of its body where Teams wants 200, has no way to say 412 to a sign-in, in the
 * message extension neither, and knows no dialog that closes without a word.
 */
const invokes: Readonly<Record<string, AnswerInvoke>> = {
  'application/search': async (activity, turn, { flows }) => ({
    status: 200,
    body: await answerSearch(activity, turn, flows),
  }),
  'adaptiveCard/action': async (activity, turn, parts) => ({
    status: 200,
    body: await answerPress(activity, turn, parts),
  }),
  'composeExtension/query': answerQuery,
  'composeExtension/fetchTask': answerAction,
  'composeExtension/submitAction': answerAction,
  'task/fetch': answerDialog,
  'task/submit': answerDialogEnd,
  'signin/tokenExchange': answerTokenExchange,
  'signin/verifyState': answerVerifyState,
  'signin/failure': (activity, _turn, parts) => Promise.resolve(answerSignInFailure(activity, parts)),
};

/** Sends each activity to its handler. */
export class GuestlistBot extends TeamsActivityHandler {
  constructor(
    private readonly parts: Conversations,
    private readonly notes: ChatNotes,
  ) {
    super();
    this.onMessage(async (context, next) => {
      const turn = await this.begin(context);
      const button = readSubmittedPress(context.activity);
      if (button !== null) await answerSubmit(context, button, { turn, parts });
      else if (turn.isShared) await answerShared(context, turn, parts);
      else await answerText(context, turn, parts);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await welcome(context, await this.begin(context), parts.settings);
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      const { conversationType } = context.activity.conversation;
      if (conversationType === 'personal') await notes.remove(await readTurn(context.activity, parts));
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name = '' } = context.activity as { name?: string };
    const answer = Object.hasOwn(invokes, name) ? invokes[name] : undefined;
    if (answer === undefined) return super.onInvokeActivity(context);
    const turn = FROM_EXTENSION.test(name) ? await this.beginInExtension(context) : await this.begin(context);
    return answer(context.activity, turn, this.parts);
  }

  private async beginInExtension(context: TurnContext): Promise<Turn> {
    const turn = await readTurn(context.activity, this.parts);
    // A chat of two colleagues is called personal too, and is none with the bot.
    await this.notes.note({ ...turn, isShared: true });
    return { ...turn, team: await readTeam(context) };
  }

  private async begin(context: TurnContext): Promise<Turn> {
    const turn = await readTurn(context.activity, this.parts);
    await this.notes.note(turn);
    return turn;
  }
}
