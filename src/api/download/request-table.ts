import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Reason } from '../../domain/reason';
import { whoCanFix } from '../../domain/who-can-fix';
import type { ListSentences } from '../../language/list-sentences';
import type { Sentences } from '../../language/sentences';

/** Before it is sent: what will happen to each guest. */
export function listTable({ items, target }: InvitationRequest, sentences: Sentences) {
  const { columns, plans } = sentences.lists;
  const { address, name, whatWillHappen, reason, whoCanFix: fixer } = columns;
  return [
    [address, name, whatWillHappen, reason, fixer],
    ...items.map((item) => [
      item.address,
      item.displayName,
      plans[item.plan.kind],
      ...why(item, item.plan.kind === 'refused' ? item.plan.reason : null, {
        target: target.displayName,
        sentences,
      }),
    ]),
  ];
}

/** Afterwards: how it ended for each guest. */
export function outcomeTable({ items, target }: InvitationRequest, hasLinks: boolean, sentences: Sentences) {
  const { columns, endings } = sentences.lists;
  const { address, name, ending, reason, whoCanFix: fixer, link } = columns;
  return [
    [address, name, ending, reason, fixer, ...(hasLinks ? [link] : [])],
    ...items.map((item) => [
      item.address,
      item.displayName,
      endingOf(item, endings),
      ...why(item, reasonOf(item), { target: target.displayName, sentences }),
      ...(hasLinks ? [item.redemption === 'pending' ? (item.redemptionUrl?.reveal() ?? '') : ''] : []),
    ]),
  ];
}

function reasonOf({ state, reason, plan }: RequestItem): Reason | null {
  if (state !== 'refused' && state !== 'failed') return null;
  return reason ?? (plan.kind === 'refused' ? plan.reason : 'refusedByDirectory');
}

function why(
  { address }: RequestItem,
  reason: Reason | null,
  { target, sentences }: { readonly target: string; readonly sentences: Sentences },
): readonly [string, string] {
  if (reason === null) return ['', ''];
  const about = { guest: address, target };
  const { says, instead } = sentences.reasons[reason](about);
  return [`${says} ${instead}`, sentences.fixers[whoCanFix(reason)](about)];
}

function endingOf({ state, redemption }: RequestItem, endings: ListSentences['endings']): string {
  switch (state) {
    case 'planned':
      return endings.waiting;
    case 'inviting':
    case 'invited':
    case 'granting':
      return endings.underWay;
    case 'granted':
      return redemption === 'pending' ? endings.inPending : endings.in;
    case 'nothingToDo':
      return endings.alreadyIn;
    case 'refused':
    case 'failed':
    case 'cancelled':
    case 'undone':
      return endings[state];
  }
}
