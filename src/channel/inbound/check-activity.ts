import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { tenantOf } from '../turn';

export interface ActivityRules {
  /** Tenants whose people may use this bot; null lets any pass (the sandbox, which has no real one). */
  readonly tenantIds: ReadonlySet<string> | null;
  /** Where the chat's service may live: the bot's replies, with its token, go there. */
  readonly acceptsServiceUrl: (url: URL) => boolean;
}

export type ActivityVerdict =
  | { readonly kind: 'accepted' }
  /** A person whom Teams vouches for, of a tenant that may not use this bot. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'refused'; readonly because: string };

/** The types promise these; whoever posts to the endpoint need not. */
const parties = z.object({ from: z.object({}), conversation: z.object({ id: z.string() }) });

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What botbuilder's token check leaves open: any tenant and any channel with a valid token pass it, and an activity
 * without a serviceUrl skips its check. On a Web Chat the sender's id would be the client's own word.
 */
export function checkActivity(activity: Activity, rules: ActivityRules): ActivityVerdict {
  if (!parties.safeParse(activity).success) return refused('parties');
  if (activity.channelId !== 'msteams') return refused('channel');
  if (!URL.canParse(activity.serviceUrl)) return refused('serviceUrl');
  if (!rules.acceptsServiceUrl(new URL(activity.serviceUrl))) return refused('serviceUrl');
  const tenants = tenantsNamed(activity);
  const [tenantId] = tenants;
  if (tenantId === undefined || tenants.size > 1 || !GUID.test(tenantId)) return refused('tenant');
  if (!GUID.test(activity.from.aadObjectId ?? '')) return refused('sender');
  if (rules.tenantIds !== null && !rules.tenantIds.has(tenantId)) return { kind: 'elsewhere' };
  return { kind: 'accepted' };
}

function tenantsNamed(activity: Activity): ReadonlySet<string> {
  const named = [tenantOf(activity), activity.conversation.tenantId];
  return new Set(named.filter((id) => id !== undefined).map((id) => id.toLowerCase()));
}

function refused(because: string): ActivityVerdict {
  return { kind: 'refused', because };
}
