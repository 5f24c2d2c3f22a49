import { randomUUID } from 'node:crypto';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import type { Logger } from '../ports/logger';
import { localeOf } from './locale';
import { sentencesFor } from '../language/sentences-for';
import { guardActivities } from './inbound/guard-activities';
import type { ActivityRules } from './inbound/check-activity';

export interface AdapterParts {
  /** botbuilder's own settings: app id, type, tenant, secret. Empty only in the sandbox: then nothing is authenticated. */
  readonly credentials: ConfigurationBotFrameworkAuthenticationOptions;
  readonly rules: ActivityRules;
  readonly logger: Logger;
}

/** The Bot Framework adapter with the guard in front and the one error boundary behind. */
export function createAdapter({ credentials, rules, logger }: AdapterParts): CloudAdapter {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(credentials));
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
