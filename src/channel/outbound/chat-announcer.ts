import type { ConversationReference } from 'botbuilder';
import type { InvitationRequest } from '../../domain/invitation-request';
import { sentencesFor } from '../../language/sentences-for';
import type { Announcer } from '../../ports/announcer';
import type { CardPlaces } from '../../ports/card-places';
import type { Logger } from '../../ports/logger';
import { buildRequestCard } from '../present/build-request-card';
import type { CardPacer } from './card-pacer';
import type { Chat } from './chat';

export interface ChatAnnouncerParts {
  readonly chat: Chat;
  readonly cardPlaces: CardPlaces;
  readonly pacer: CardPacer;
  readonly logger: Logger;
}

/** Keeps the card of a request up to date where it stands. */
export function createChatAnnouncer({ chat, cardPlaces, pacer, logger }: ChatAnnouncerParts): Announcer {
  async function show(request: InvitationRequest): Promise<void> {
    try {
      const place = await cardPlaces.find(request.id);
      if (place === null) return;
      const card = buildRequestCard(request, sentencesFor(request.locale));
      const conversation = place.conversation as Partial<ConversationReference>;
      await pacer.edit(place.activityId, () =>
        chat.update({ conversation, activityId: place.activityId }, card),
      );
    } catch (error) {
      logger.warn({ requestId: request.id, error: String(error) }, 'The card could not be updated');
    }
  }

  return {
    progressed(request) {
      void show(request); // never rejects
    },
    settled: show,
  };
}
