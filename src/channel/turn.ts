import { TurnContext, type Activity, type ConversationReference } from 'botbuilder';
import type { TeamChoice } from '../domain/target';
import type { Locale, Requester } from '../domain/invitation-request';
import type { Sentences } from '../language/sentences';
import type { PageLinks } from './page-links';

/** One turn, as far as our handlers need to know it: who asks, in which language, and where the chat is. */
export interface Turn {
  readonly requester: Requester;
  /** The channel's own id of them: Teams keeps sign-ins by it. */
  readonly channelUserId: string;
  /** As Teams shows it; for greetings and the text to forward, never for decisions. */
  readonly requesterName: string;
  readonly locale: Locale;
  readonly sentences: Sentences;
  readonly conversation: Partial<ConversationReference>;
  /** Others are there: a group chat or channel. */
  readonly isShared: boolean;
  /** The team of the channel, where it is known. */
  readonly team: TeamChoice | null;
  /** Can the client look for choices while the person types. */
  readonly hasTypeahead: boolean;
  /** Where the organisation takes requests; null if nowhere. */
  readonly requestUrl: string | null;
  /** Pages to open from the chat; null where nobody would reach them. */
  readonly pages: PageLinks | null;
}

/** The authenticated sender; the guard has checked that both ids are there. */
export function requesterOf(activity: Activity): Requester {
  const { id, tenantId } = { id: activity.from.aadObjectId, tenantId: tenantOf(activity) };
  if (id === undefined || tenantId === undefined)
    throw new Error('The guard lets no activity without a sender pass');
  return { id: id.toLowerCase(), tenantId: tenantId.toLowerCase() };
}

/** Teams puts the tenant into channelData on some activities and into the conversation on all. */
export function tenantOf(activity: Activity): string | undefined {
  const channelData = activity.channelData as { tenant?: { id?: string } } | undefined;
  return channelData?.tenant?.id ?? activity.conversation.tenantId;
}

export function conversationOf(activity: Activity): Partial<ConversationReference> {
  return TurnContext.getConversationReference(activity);
}
