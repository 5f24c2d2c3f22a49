import { randomUUID } from 'node:crypto';
import { CloudAdapter, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import { AuthenticationError } from 'botframework-connector';
import type { Logger } from '../../ports/logger';
import { sentencesFor } from '../../language/sentences-for';
import { localeOf } from '../locale';
import { guardActivities } from '../inbound/guard-activities';
import type { ActivityRules } from '../inbound/check-activity';
import type { BotRegistration } from './bot-registration';
import { ChannelAuthentication } from './channel-authentication';
import { SharedClients } from './shared-clients';

export interface AdapterParts {
  /** Null in the sandbox alone: then nothing is authenticated. */
  readonly registration: BotRegistration | null;
  readonly rules: ActivityRules;
  readonly logger: Logger;
}

export interface Received {
  readonly authorization: string;
  /** One activity, as far as the sender is to be believed: the guard looks whether it is one. */
  readonly body: Readonly<Record<string, unknown>>;
}

type Handle = (context: TurnContext) => Promise<void>;

/** The Bot Framework adapter; botbuilder's own HTTP handler would print what it refuses, and tell the sender why. */
export class BotAdapter extends CloudAdapter {
  async receive({ authorization, body }: Received, handle: Handle): Promise<InvokeResponse> {
    try {
      const activity = body as unknown as Activity;
      return (await this.processActivity(authorization, activity, handle)) ?? { status: 200 };
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: 401 };
      throw error;
    }
  }
}

/** The adapter with the guard in front and the one error boundary behind. */
export function createAdapter({ registration, rules, logger }: AdapterParts): BotAdapter {
  const adapter = new BotAdapter(
    registration === null ? new SharedClients({}) : new ChannelAuthentication(registration),
  );
  adapter.use(guardActivities(rules, logger));
  adapter.onTurnError = async (context, error) => {
    const reference = randomUUID();
    logger.error({ reference, error: error.name, stack: error.stack }, 'A turn failed');
    // The chat may be what failed: the apology must not fail again.
    const { heading, text } = sentencesFor(localeOf(context.activity)).messages.wentWrong(reference);
    await context.sendActivity(`${heading}. ${text}`).catch((cause: unknown) => {
      logger.warn({ reference, error: String(cause) }, 'The apology was not delivered');
    });
  };
  return adapter;
}
