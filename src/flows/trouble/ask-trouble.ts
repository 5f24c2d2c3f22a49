import { lookInto } from './look-into';
import { findCase, type CaseDependencies } from './find-case';
import type { TroubleAsked, TroubledGuest } from './troubled-guest';

export type AskTroubleOutcome =
  { readonly kind: 'guest'; readonly guest: TroubledGuest } | { readonly kind: 'gone' };

/** "Ann can't get in": how Ann stands, before it is asked what she sees. */
export function createAskTrouble(deps: CaseDependencies) {
  return async function askTrouble(asked: TroubleAsked): Promise<AskTroubleOutcome> {
    const about = await findCase(deps, asked);
    if (about === null) return { kind: 'gone' };
    const { viewer } = asked;
    const directory = await deps.directory.as(viewer);
    return { kind: 'guest', guest: await lookInto(directory, deps.history, { about, viewer }) };
  };
}
