import type { OnBehalfOfCredentialOptions } from '@azure/identity';
import { z } from 'zod';

type Policies = NonNullable<OnBehalfOfCredentialOptions['additionalPolicies']>;

/** What Entra answered instead of a token. */
export interface SignInRefusal {
  readonly error: string;
  readonly suberror: string;
  /** The numbers of AADSTS errors. */
  readonly codes: readonly number[];
  /** Claims challenge, as JSON. */
  readonly claims: string | null;
}

const refusal = z.object({
  error: z.string(),
  suberror: z.string().catch(''),
  error_codes: z.array(z.number()).catch([]),
  claims: z.string().nullable().catch(null),
});

export interface RefusalWatch {
  readonly policies: Policies;
  /** The last answer, if it was a refusal. */
  readonly last: () => SignInRefusal | null;
}

/** `@azure/identity` turns every refusal into one error and drops its claims challenge: this reads the answer itself. */
export function watchRefusals(): RefusalWatch {
  let last: SignInRefusal | null = null;
  return {
    last: () => last,
    policies: [
      {
        position: 'perCall',
        policy: {
          name: 'guestlistRefusalWatch',
          async sendRequest(request, next) {
            const response = await next(request);
            last = response.status < 400 ? null : readRefusal(response.bodyAsText ?? '');
            return response;
          },
        },
      },
    ],
  };
}

function readRefusal(body: string): SignInRefusal | null {
  const parsed = refusal.safeParse(parseJson(body));
  if (!parsed.success) return null;
  const { error, suberror, error_codes: codes, claims } = parsed.data;
  return { error, suberror, codes, claims };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
