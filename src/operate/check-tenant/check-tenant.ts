import type { Logger } from '../../ports/logger';
import type { ProductionConfig } from '../../production-config';
import { signInMember } from '../sign-in-member';
import { checkAsMember } from './check-as-member';
import { checkConnection, checkOwnToken } from './check-bot';
import { explainRefusal } from '../explain-refusal';
import { bad, good, type Finding } from './finding';

export interface CheckTenantParts {
  readonly settings: ProductionConfig;
  readonly logger: Logger;
  /** Tells the operator where to sign in. */
  readonly prompt: (message: string) => void;
}

/** Tries what people's first invitation depends on, in its order; each finding as soon as it is known. */
export async function* checkTenant(parts: CheckTenantParts): AsyncGenerator<Finding> {
  const { settings } = parts;
  const ownSecret = await checkOwnToken(settings);
  yield ownSecret;
  if (ownSecret.verdict !== 'good') return;
  yield await checkConnection(settings);
  const signedIn = await signIn(parts);
  yield signedIn.finding;
  if (signedIn.token === null) return;
  yield* checkAsMember(parts, signedIn.token);
}

async function signIn({ settings, prompt }: CheckTenantParts) {
  const subject = 'Sign-in of a member';
  const outcome = await signInMember(settings, prompt);
  if (outcome.kind === 'signedIn') {
    return { token: outcome.token, finding: good(subject, 'a token for our own API was issued') };
  }
  const { says, fix } = explainRefusal(outcome.refusal);
  return { token: null, finding: bad(subject, says, fix) };
}
