import { ActivityTypes, type Activity, type Middleware, type TurnContext } from 'botbuilder';
import { sentencesFor } from '../../language/sentences-for';
import type { Logger } from '../../ports/logger';
import { localeOf } from '../locale';
import { checkActivity, type ActivityRules } from './check-activity';
import { SeenActivities } from './seen-activities';

const REMEMBERED = 10_000;

/** The first thing every activity meets; a refused one is dropped without a word to whoever forged it, and people of other tenants get one sentence. */
export function guardActivities(rules: ActivityRules, logger: Logger): Middleware {
  const seen = new SeenActivities(REMEMBERED);
  return {
    async onTurn(context: TurnContext, next: () => Promise<void>): Promise<void> {
      const { activity } = context;
      const verdict = checkActivity(activity, rules);
      if (verdict.kind !== 'accepted') {
        const isElsewhere = verdict.kind === 'elsewhere';
        const because = isElsewhere ? 'tenant' : verdict.because;
        logger.warn({ because, activityType: activity.type }, 'Activity refused');
        await turnAway(context, isElsewhere ? sentenceFor(activity) : null);
        return;
      }
      // A repeated invoke waits for an answer of its own, and the ledger does its work once.
      const isRepeated =
        !isInvoke(activity) &&
        activity.id !== undefined &&
        !seen.isNew(`${activity.conversation.id}/${activity.id}`);
      if (!isRepeated) await next();
    },
  };
}

function isInvoke({ type }: Activity): boolean {
  return type === (ActivityTypes.Invoke as string);
}

function sentenceFor(activity: Activity): string {
  const { heading, text } = sentencesFor(localeOf(activity)).messages.otherOrganisation;
  return `${heading}. ${text}`;
}

/** Reads nothing and remembers nothing. Null: not a word. */
async function turnAway(context: TurnContext, sentence: string | null): Promise<void> {
  const { activity } = context;
  if (isInvoke(activity)) {
    const body = sentence === null ? null : inWords(activity.name ?? '', sentence);
    const value = body === null ? { status: 403 } : { status: 200, body };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
  } else if (sentence !== null && activity.type === (ActivityTypes.Message as string)) {
    await context.sendActivity(sentence);
  }
}

/** A sentence where the invoke of this name shows one; null where it cannot. */
function inWords(name: string, sentence: string): object | null {
  switch (name) {
    case 'adaptiveCard/action':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
    case 'composeExtension/query':
      return { composeExtension: { type: 'message', text: sentence } };
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
    case 'task/fetch':
    case 'task/submit':
      return { task: { type: 'message', value: sentence } };
    default:
      return null;
  }
}
