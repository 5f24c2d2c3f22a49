import type { Attachment } from 'botbuilder';
import type { Requester } from '../../domain/invitation-request';
import type { Logger } from '../../ports/logger';
import type { Metrics } from '../../ports/metrics';
import type { PersonalChats } from '../../ports/personal-chats';
import type { SignIns } from '../../ports/sign-ins';
import type { SignInReply } from '../reply';
import type { Turn } from '../turn';
import { buildSignInCard } from './sign-in-card';
import type { SignInResource, TokenService } from './token-service';

export interface SignInParts {
  readonly tokenService: TokenService;
  readonly signIns: SignIns;
  /** Whose token this is; null if it is no good token of our tenant for our API. Rejects when that cannot be told. */
  readonly bearerOf: (token: string) => Promise<Requester | null>;
  /** The next call for this person gets a new token. */
  readonly forgetToken: (requester: Requester) => void;
  readonly connectionName: string;
  /** Our own page for a sign-in in person; it passes the claims challenge on. */
  readonly inPersonUrl: (claims: string | null) => string;
  /** Where an administrator consents, once for everyone. */
  readonly consentUrl: string;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

export type SignInOutcome = 'signedIn' | 'refused';

/** How people sign in, in any chat. */
export interface SignIn {
  readonly consentUrl: string;
  way(turn: SignInTurn, need: SignInReply): Promise<SignInResource>;
  /** `text` says what for, where the chat does not show it. */
  card(turn: SignInTurn, need: SignInReply, text?: string): Promise<Attachment>;
  /** With a token that Teams gave for this person. */
  withToken(turn: SignInTurn, token: string): Promise<SignInOutcome>;
  /** After a page that signed them in; `code` is what it showed, if it did. */
  afterPage(turn: SignInTurn, code: string | null): Promise<SignInOutcome>;
  /** A token that its owner brought from a sign-in page of ours, outside any turn. */
  keepToken(token: string, chats: PersonalChats): Promise<boolean>;
  signOut(turn: SignInTurn): Promise<void>;
}

export type SignInTurn = Pick<Turn, 'requester' | 'channelUserId' | 'conversation' | 'sentences'>;

export function createSignIn(parts: SignInParts): SignIn {
  const { tokenService, signIns, forgetToken, metrics, logger } = parts;

  /** The token must be this very person's: an activity's sender is authenticated, what it carries is not. */
  async function isOf(token: string, { requester }: SignInTurn): Promise<boolean> {
    const bearer = await parts.bearerOf(token);
    const isTheirs = bearer?.id === requester.id && bearer.tenantId === requester.tenantId;
    if (!isTheirs) metrics.signIn('refused');
    if (!isTheirs) logger.warn({ requesterId: requester.id }, 'A sign-in token was refused');
    return isTheirs;
  }

  async function succeed({ requester }: Pick<SignInTurn, 'requester'>): Promise<SignInOutcome> {
    forgetToken(requester);
    await signIns.signedIn(requester);
    metrics.signIn('signedIn');
    return 'signedIn';
  }

  /** A page to open, and what Teams needs to do without it, where that is enough. */
  async function way(turn: SignInTurn, need: SignInReply): Promise<SignInResource> {
    metrics.signIn('asked');
    // What it gave is what was not enough.
    forgetToken(turn.requester);
    return need.way === 'silent'
      ? tokenService.signInResource(turn.conversation)
      : { link: parts.inPersonUrl(need.claims), exchange: null };
  }

  return {
    consentUrl: parts.consentUrl,
    way,
    async card(turn, need, text) {
      const { connectionName } = parts;
      return buildSignInCard(
        { text: text ?? null, connectionName, ...(await way(turn, need)) },
        turn.sentences,
      );
    },
    async withToken(turn, token) {
      if (!(await isOf(token, turn))) return 'refused';
      return (await tokenService.exchange(turn.channelUserId, token)) ? succeed(turn) : 'refused';
    },
    async afterPage(turn, code) {
      const token = await tokenService.find(turn.channelUserId, code ?? undefined);
      return token !== null && (await isOf(token, turn)) ? succeed(turn) : 'refused';
    },
    async keepToken(token, chats) {
      const requester = await parts.bearerOf(token);
      const chat = requester === null ? null : await chats.find(requester);
      if (requester === null || chat === null) return false;
      if (!(await tokenService.exchange(chat.channelUserId, token))) return false;
      await succeed({ requester });
      return true;
    },
    async signOut({ requester, channelUserId }) {
      await tokenService.signOut(channelUserId);
      forgetToken(requester);
    },
  };
}
