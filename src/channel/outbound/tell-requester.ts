import { CardFactory, MessageFactory } from 'botbuilder';
import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { sentencesFor } from '../../language/sentences-for';
import type { Sentences } from '../../language/sentences';
import type { Announcer } from '../../ports/announcer';
import type { PersonalChats } from '../../ports/personal-chats';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { fitCard } from '../cards/brevity';
import { endingLine } from '../cards/ending-line';
import { buildNotice } from '../cards/notice-card';
import { shorten } from '../cards/plain-text';
import { buildStillPendingCard } from '../cards/still-pending-card';
import type { PageLinks } from '../page-links';
import { guestsUrl } from '../present/guests-url';
import type { Chat } from './chat';

/** Guests named in one message. */
const MOST_NAMED = 10;
/** Characters. */
const LONGEST_NAME = 60;

/** News that the requester hears in their own chat, wherever the request was made. */
export function createTellRequester({
  chat,
  chats,
  pages,
}: {
  readonly chat: Chat;
  readonly chats: PersonalChats;
  readonly pages: PageLinks | null;
}): Pick<Announcer, 'accepted' | 'stillPending'> {
  const tell = async (
    { requester, locale }: InvitationRequest,
    build: (sentences: Sentences) => { readonly card: AdaptiveCard; readonly summary: string },
  ): Promise<void> => {
    const known = await chats.find(requester);
    // The app was removed: nobody is there to be told.
    if (known?.conversation == null) return;
    const { card, summary } = build(sentencesFor(locale));
    const activity = { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary };
    await chat.send(known.conversation, activity);
  };
  return {
    accepted: (request, items) => tell(request, (sentences) => acceptedCard(request, items, sentences)),
    stillPending: (request, items) =>
      tell(request, (sentences) => ({
        card: buildStillPendingCard(
          { request, items, guestsUrl: guestsUrl(pages, request, items) },
          sentences,
        ),
        summary: headingFor(items, sentences.cards.stillPending),
      })),
  };
}

function acceptedCard(
  { target, unchecked }: InvitationRequest,
  items: readonly RequestItem[],
  sentences: Sentences,
) {
  const heading = headingFor(items, sentences.cards.accepted);
  const card = fitCard((brevity) => {
    const lines = items
      .slice(0, MOST_NAMED)
      .map((item) => endingLine(item, { target, brevity, unchecked }, sentences));
    return buildNotice({ heading, text: lines.join(' ') }, sentences, ['status']);
  });
  return { card, summary: heading };
}

type Headings = Sentences['cards']['accepted'];

function headingFor(items: readonly RequestItem[], headings: Headings): string {
  const [one] = items;
  return one !== undefined && items.length === 1
    ? headings.heading(shorten(one.displayName || one.address, LONGEST_NAME))
    : headings.headingForSeveral(items.length);
}
