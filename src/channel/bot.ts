import { TeamsActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import { answerPress } from './inbound/answer-press';
import { answerSearch } from './inbound/answer-search';
import { answerSubmit } from './inbound/answer-submit';
import { answerText } from './inbound/answer-text';
import { readSubmittedPress } from './inbound/read-press';
import { readTurn } from './inbound/read-turn';
import { welcome } from './inbound/welcome';
import type { Conversations } from './conversations';

/** Sends each activity to its handler; the narrow hooks of botbuilder, and one override for two traps of it. */
export class GuestlistBot extends TeamsActivityHandler {
  constructor(private readonly parts: Conversations) {
    super();
    this.onMessage(async (context, next) => {
      const turn = await readTurn(context.activity, parts);
      const button = readSubmittedPress(context.activity);
      if (button === null) await answerText(context, turn, parts);
      else await answerSubmit(context, button, { turn, parts });
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await welcome(context, await readTurn(context.activity, parts), parts.settings);
      await next();
    });
  }

  /**
   * botbuilder answers `application/search` without a query text with 400, and gives a card's answer the HTTP status
   * of its body, where Teams wants 200 whatever the body says.
   */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { activity } = context;
    if (activity.name === 'application/search') {
      return {
        status: 200,
        body: await answerSearch(activity, await readTurn(activity, this.parts), this.parts.flows),
      };
    }
    if (activity.name === 'adaptiveCard/action') {
      return {
        status: 200,
        body: await answerPress(activity, await readTurn(activity, this.parts), this.parts),
      };
    }
    return super.onInvokeActivity(context);
  }
}
