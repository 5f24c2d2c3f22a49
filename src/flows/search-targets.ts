import type { Requester } from '../domain/invitation-request';
import type { TargetChoice } from '../domain/target';
import type { DirectoryAccess } from '../ports/directory';
import type { GuestHistory } from '../ports/guest-history';
import { likelyTargets } from './invitation-form';

/** Teams shows no more in a typeahead. */
const MOST_SHOWN = 15;

/** What fits what was typed so far, names that begin with it first; nothing typed gives the likeliest. */
export function createSearchTargets(deps: {
  readonly directory: DirectoryAccess;
  readonly history: GuestHistory;
}) {
  return async function searchTargets(requester: Requester, typed: string): Promise<readonly TargetChoice[]> {
    const directory = await deps.directory.as(requester);
    const wanted = fold(typed.trim());
    if (wanted === '')
      return (await likelyTargets(directory, deps.history, requester)).choices.slice(0, MOST_SHOWN);
    const fitting = (await directory.targets.listManaged()).filter((choice) =>
      fold(choice.displayName).includes(wanted),
    );
    const first = fitting.filter((choice) => fold(choice.displayName).startsWith(wanted));
    return [...first, ...fitting.filter((choice) => !first.includes(choice))].slice(0, MOST_SHOWN);
  };
}

/** "Café" is found by "cafe". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
