import { CardFactory, MessageFactory, type Activity, type ConversationReference } from 'botbuilder';
import type { InvitationRequest } from '../../domain/invitation-request';
import { sentencesFor } from '../../language/sentences-for';
import { ConsentNeeded, type SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import type { PersonalChats } from '../../ports/personal-chats';
import type { SignIns } from '../../ports/sign-ins';
import { buildTryAgain } from '../cards/try-again-card';
import type { Chat } from '../outbound/chat';
import { needOf } from './need-of';
import type { SignIn, SignInTurn } from './sign-in';

export interface AskForWaitingParts {
  readonly signIn: SignIn | null;
  readonly signIns: SignIns;
  readonly chats: PersonalChats;
  readonly chat: Chat;
  readonly logger: Logger;
}

/** Tells a requester that work waits for their sign-in or for IT: in their own chat, once until it goes on. */
export function createAskForWaiting({ signIn, signIns, chats, chat, logger }: AskForWaitingParts) {
  return async (request: InvitationRequest, why: SignInNeeded | ConsentNeeded): Promise<void> => {
    const { requester } = request;
    if (signIn === null || !(await signIns.claimAsk(requester))) return;
    try {
      const known = await chats.find(requester);
      if (known?.conversation == null) throw new Error('The requester has no personal chat with the bot');
      const conversation = known.conversation as Partial<ConversationReference>;
      const { channelUserId } = known;
      const turn = { requester, channelUserId, conversation, sentences: sentencesFor(request.locale) };
      await chat.send(conversation, await messageFor({ request, why, turn }, signIn));
    } catch (error) {
      logger.warn(
        { requestId: request.id, error: String(error) },
        'The requester could not be asked to sign in',
      );
      await signIns.releaseAsk(requester);
    }
  };
}

interface Ask {
  readonly request: InvitationRequest;
  readonly why: SignInNeeded | ConsentNeeded;
  readonly turn: SignInTurn;
}

async function messageFor({ request, why, turn }: Ask, signIn: SignIn): Promise<Partial<Activity>> {
  const { messages } = turn.sentences;
  if (why instanceof ConsentNeeded) {
    const pressed = { verb: 'refresh', data: { requestId: request.id } };
    const view = { ...messages.consentNeeded, pressed, note: messages.consentNote(signIn.consentUrl) };
    return MessageFactory.attachment(CardFactory.adaptiveCard(buildTryAgain(view, turn.sentences)));
  }
  const text = messages.signInToGoOn(request.target.displayName);
  return MessageFactory.attachment(await signIn.card(turn, needOf(why), text));
}
