import { Channels, type ConversationReference } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity, type UserTokenClient } from 'botframework-connector';
import { DirectoryUnavailable } from '../../ports/directory-errors';
import type { BotRegistration } from '../adapter/bot-registration';
import { ChannelAuthentication } from '../adapter/channel-authentication';
import { within } from '../outbound/within';

export interface SignInResource {
  /** Page that signs the person in. */
  readonly link: string;
  /** What Teams needs to sign them in silently; null where that is not enough. */
  readonly exchange: { readonly id?: string; readonly uri?: string; readonly providerId?: string } | null;
}

/** The Bot Framework's token service: it signs people in for our own API and keeps their tokens. */
export interface TokenService {
  /** Null: not signed in. `code` is the one that a person was shown at the end of a sign-in. */
  find(channelUserId: string, code?: string): Promise<string | null>;
  /** Gives a token from Teams to keep; false if the service does not take it, as when consent is missing. */
  exchange(channelUserId: string, token: string): Promise<boolean>;
  signOut(channelUserId: string): Promise<void>;
  signInResource(conversation: Partial<ConversationReference>): Promise<SignInResource>;
}

/** Milliseconds; the client has no limit of its own. */
const PATIENCE = 8_000;

/** @throws DirectoryUnavailable from each, when the service gives no usable answer. */
export function createTokenService(registration: BotRegistration, connectionName: string): TokenService {
  const authentication = new ChannelAuthentication(registration);
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: registration.appId },
  ]);
  const channel = Channels.Msteams;

  async function call<T, U>(
    ask: (client: UserTokenClient) => Promise<T>,
    otherwise: { readonly statuses: readonly number[]; readonly value: U },
  ): Promise<T | U> {
    try {
      return await within(
        PATIENCE,
        authentication.createUserTokenClient(identity).then((client) => ask(client)),
      );
    } catch (error) {
      if (otherwise.statuses.includes(statusOf(error))) return otherwise.value;
      throw new DirectoryUnavailable(`The token service answered ${statusOf(error)}`, null, { cause: error });
    }
  }

  return {
    async find(userId, code) {
      const found = await call((client) => client.getUserToken(userId, connectionName, channel, code ?? ''), {
        statuses: [404],
        value: null,
      });
      // An empty answer is typed as one with a token.
      return (found as { token?: string } | null | undefined)?.token ?? null;
    },
    async exchange(userId, token) {
      const kept = await call((client) => client.exchangeToken(userId, connectionName, channel, { token }), {
        statuses: [400, 404, 412],
        value: null,
      });
      return Boolean((kept as { token?: string } | null | undefined)?.token);
    },
    async signOut(userId) {
      await call((client) => client.signOutUser(userId, connectionName, channel), {
        statuses: [404],
        value: undefined,
      });
    },
    async signInResource({ user, bot, conversation, channelId, serviceUrl, locale }) {
      const activity = { from: user, recipient: bot, conversation, channelId, serviceUrl, locale };
      const { signInLink, tokenExchangeResource } = await call(
        (client) =>
          client.getSignInResource(
            connectionName,
            activity as Parameters<UserTokenClient['getSignInResource']>[1],
            '',
          ),
        { statuses: [], value: undefined as never },
      );
      return { link: signInLink ?? '', exchange: tokenExchangeResource ?? null };
    },
  };
}

/** 0: no answer at all. */
function statusOf(error: unknown): number {
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : 0;
}
