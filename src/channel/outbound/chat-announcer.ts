import type { ConversationReference } from 'botbuilder';
import type { InvitationRequest } from '../../domain/invitation-request';
import { sentencesFor } from '../../language/sentences-for';
import type { Announcer } from '../../ports/announcer';
import type { CardPlace, CardPlaces } from '../../ports/card-places';
import type { SharedPlaces } from '../../ports/shared-places';
import type { Logger } from '../../ports/logger';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { buildSharedRequestCard } from '../present/build-shared-request-card';
import { buildRequestCard } from '../present/build-request-card';
import type { PageLinks } from '../page-links';
import type { CardPacer } from './card-pacer';
import type { Chat } from './chat';
import { ProgressRate } from './progress-rate';

export interface ChatAnnouncerParts {
  readonly chat: Chat;
  readonly cardPlaces: CardPlaces;
  readonly sharedPlaces: SharedPlaces;
  readonly pacer: CardPacer;
  readonly waiting: Announcer['waiting'];
  /** In the requester's own chat. */
  readonly tell: Pick<Announcer, 'accepted' | 'stillPending'>;
  readonly pages: PageLinks | null;
  readonly logger: Logger;
}

/** Keeps the card of a request up to date where it stands. */
export function createChatAnnouncer({
  chat,
  cardPlaces,
  sharedPlaces,
  pacer,
  waiting,
  tell,
  pages,
  logger,
}: ChatAnnouncerParts): Announcer {
  const rate = new ProgressRate();
  /** By request: finding its card takes a moment, and what was overtaken meanwhile is not shown. */
  const newest = new Map<string, InvitationRequest>();

  async function show(request: InvitationRequest): Promise<void> {
    newest.set(request.id, request);
    await Promise.all([showOwn(request), showShared(request)]);
    if (newest.get(request.id) === request) newest.delete(request.id);
  }

  async function showOwn(request: InvitationRequest): Promise<void> {
    try {
      const place = await cardPlaces.find(request.id);
      const minutes = rate.minutesLeft(request, Date.now());
      const card = buildRequestCard(request, sentencesFor(request.locale), { minutes, pages });
      if (place === null || newest.get(request.id) !== request) return;
      await edit(place, card, async () => {
        const now = await cardPlaces.find(request.id);
        return now?.activityId === place.activityId;
      });
    } catch (error) {
      logger.warn({ requestId: request.id, error: String(error) }, 'The card could not be updated');
    }
  }

  async function showShared(request: InvitationRequest): Promise<void> {
    if (request.linkFor === undefined) return;
    try {
      const start = await sharedPlaces.find(request.id, request.requester);
      if (start !== null && newest.get(request.id) === request)
        await edit(start.place, buildSharedRequestCard(request, sentencesFor(request.locale)));
    } catch (error) {
      logger.warn({ requestId: request.id, error: String(error) }, 'The shared card could not be updated');
    }
  }

  /** `isStillMeant`: while the edit waited for its turn, the card may have become another one. */
  async function edit(
    { conversation, activityId }: CardPlace,
    card: AdaptiveCard,
    isStillMeant: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<void> {
    const place = { conversation: conversation as Partial<ConversationReference>, activityId };
    await pacer.edit(activityId, async () => {
      if (await isStillMeant()) await chat.update(place, card);
    });
  }

  return {
    progressed(request) {
      void show(request); // never rejects
    },
    settled: show,
    waiting,
    ...tell,
  };
}
