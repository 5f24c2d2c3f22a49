import { ActivityTypes, type Middleware, type TurnContext } from 'botbuilder';
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
      const isInvoke = activity.type === (ActivityTypes.Invoke as string);
      const verdict = checkActivity(activity, rules);
      if (verdict.kind === 'elsewhere') {
        logger.warn({ because: 'tenant', activityType: activity.type }, 'Activity refused');
        await turnAway(context);
        return;
      }
      if (verdict.kind === 'refused') {
        logger.warn({ because: verdict.because, activityType: activity.type }, 'Activity refused');
        if (isInvoke) {
          await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 403 } });
        }
        return;
      }
      // A repeated invoke waits for an answer of its own, and the ledger does its work once.
      const isRepeated =
        !isInvoke && activity.id !== undefined && !seen.isNew(`${activity.conversation.id}/${activity.id}`);
      if (!isRepeated) await next();
    },
  };
}

/** Reads nothing and remembers nothing. */
async function turnAway(context: TurnContext): Promise<void> {
  const { activity } = context;
  const { heading, text } = sentencesFor(localeOf(activity)).messages.otherOrganisation;
  const sentence = `${heading}. ${text}`;
  if (activity.type === (ActivityTypes.Message as string)) await context.sendActivity(sentence);
  if (activity.type !== (ActivityTypes.Invoke as string)) return;
  const isPress = (activity as { name?: string }).name === 'adaptiveCard/action';
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: isPress ? { status: 200, body } : { status: 403 },
  });
}
