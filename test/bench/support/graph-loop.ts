import { setTimeout as sleep } from 'node:timers/promises';
import {
  Client,
  GraphError,
  HTTPMessageHandler,
  RetryHandler,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { sandboxToken } from '../../../src/sandbox/directory/sandbox-token';
import { allScopes } from '../../../src/sandbox/sandbox-tokens';

export interface LoopAsked {
  readonly graphUrl: string;
  readonly guests: readonly string[];
  readonly groupId: string;
  readonly atOnce: number;
  /** Graph's seconds of one second here. */
  readonly scale: number;
}

/** The loop everybody writes, on Microsoft's own client as it comes: one POST and one `$ref` for each guest. */
export async function inviteInLoop({ graphUrl, guests, groupId, atOnce, scale }: LoopAsked): Promise<void> {
  const [retries, bearer] = [new RetryHandler(), createBearer()];
  bearer.setNext?.(retries);
  retries.setNext(new HTTPMessageHandler());
  const client = Client.initWithMiddleware({ baseUrl: graphUrl, middleware: bearer });
  const post = async (path: string, body: object): Promise<unknown> => {
    for (;;) {
      try {
        const answer: unknown = await client.api(path).post(body);
        return answer;
      } catch (error) {
        // The client has tried three times by itself; whoever wants all guests in tries on.
        if (!(error instanceof GraphError) || error.statusCode !== 429) throw error;
        await sleep(1_000 / scale);
      }
    }
  };
  const waiting = [...guests];
  const work = async (): Promise<void> => {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      const invitation = (await post('/invitations', {
        invitedUserEmailAddress: address,
        inviteRedirectUrl: 'https://myapps.microsoft.com',
        sendInvitationMessage: true,
      })) as { readonly invitedUser: { readonly id: string } };
      await post(`/groups/${groupId}/members/$ref`, {
        '@odata.id': `${graphUrl}/v1.0/directoryObjects/${invitation.invitedUser.id}`,
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

/** The client's own sends tokens over https alone, and the sandbox has none. */
function createBearer(): Middleware {
  const authorization = `Bearer ${tokenOfOlivia()}`;
  let next: Middleware | null = null;
  return {
    async execute(context: Context) {
      const headers = { ...(context.options?.headers as Record<string, string>), authorization };
      context.options = { ...context.options, headers };
      await next?.execute(context);
    },
    setNext(following) {
      next = following;
    },
  };
}

export function tokenOfOlivia(): string {
  return sandboxToken({ oid: contoso.people.olivia.id, tid: contoso.tenant.id, scopes: allScopes });
}
