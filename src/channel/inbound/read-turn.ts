import type { Activity } from 'botbuilder';
import { sentencesFor } from '../../language/sentences-for';
import type { PersonSettings } from '../../ports/person-settings';
import { localeOf } from '../locale';
import type { PageLinks } from '../page-links';
import { conversationOf, requesterOf, type Turn } from '../turn';

interface Surroundings {
  readonly settings: PersonSettings;
  readonly hasTypeahead: boolean;
  readonly requestUrl: string | null;
  readonly pages: PageLinks | null;
}

/** Who asks and in which language: the one they chose, else their client's. */
export async function readTurn(
  activity: Activity,
  { settings, hasTypeahead, requestUrl, pages }: Surroundings,
): Promise<Turn> {
  const requester = requesterOf(activity);
  const locale = (await settings.language(requester)) ?? localeOf(activity);
  return {
    requester,
    channelUserId: activity.from.id,
    requesterName: activity.from.name,
    locale,
    sentences: sentencesFor(locale),
    conversation: conversationOf(activity),
    isShared: activity.conversation.conversationType !== 'personal',
    team: null,
    hasTypeahead,
    requestUrl,
    pages,
  };
}
