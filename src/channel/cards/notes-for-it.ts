import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Reason } from '../../domain/reason';
import { whoCanFix } from '../../domain/who-can-fix';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { namedTarget } from './named-target';
import { shorten } from './plain-text';

/** Addresses named in a note. */
const MOST_GUESTS = 10;
/** Characters. */
const LONGEST_NOTE = 3_000;

/** One note for every reason that an administrator has to deal with; null if there is none. */
export function notesForIt(
  request: InvitationRequest,
  brevity: Brevity,
  sentences: Sentences,
): string | null {
  const notes = [...reasonsForIt(request)].map(([reason, items]) =>
    sentences.noteForIt({
      reason,
      guests: addressesOf(items, brevity),
      target: sentences.cards.choice(namedTarget(request.target, brevity)),
      at: request.createdAt,
      requestId: request.id,
      directoryRequestId: items.find((item) => item.directoryRequestId !== null)?.directoryRequestId ?? null,
    }),
  );
  return notes.length === 0 ? null : shorten(notes.join('\n\n'), LONGEST_NOTE);
}

function reasonsForIt(request: InvitationRequest): ReadonlyMap<Reason, readonly RequestItem[]> {
  if (request.refusal !== null) {
    return isForIt(request.refusal) ? new Map([[request.refusal, request.items]]) : new Map();
  }
  return request.items.reduce((found, item) => {
    const reason = item.reason ?? (item.plan.kind === 'refused' ? item.plan.reason : null);
    if (reason === null || !isForIt(reason)) return found;
    return found.set(reason, [...(found.get(reason) ?? []), item]);
  }, new Map<Reason, readonly RequestItem[]>());
}

function isForIt(reason: Reason): boolean {
  const fixer = whoCanFix(reason);
  return fixer === 'administrator' || fixer === 'guestsOrganisation';
}

function addressesOf(items: readonly RequestItem[], brevity: Brevity): readonly string[] {
  const named = items.slice(0, MOST_GUESTS).map(({ address }) => shorten(address, brevity.address));
  return items.length > MOST_GUESTS ? [...named, '…'] : named;
}
