import type { Activity } from 'botbuilder';
import type { Locale } from '../domain/invitation-request';

/** The language of the client that sent the activity; English where we have no other. */
export function localeOf(activity: Activity): Locale {
  const spoken = activity.locale ?? clientLocale(activity) ?? '';
  return /^nl\b/i.test(spoken) ? 'nl' : 'en';
}

/** Events without a `locale` of their own often carry the client's in an entity. */
function clientLocale(activity: Activity): string | undefined {
  const client = activity.entities?.find(({ type }) => type === 'clientInfo') as
    { locale?: string } | undefined;
  return client?.locale;
}
