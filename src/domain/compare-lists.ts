import type { InvitationRequest, RequestItem } from './invitation-request';

/** How two requests differ that are to invite the same guests in the same way. */
export type ListDifference =
  | 'nothing'
  /** Names or options: nobody has to be judged anew. */
  | 'words'
  | 'guests';

type Compared = Pick<InvitationRequest, 'options'> & {
  readonly items: readonly Pick<RequestItem, 'address' | 'displayName' | 'plan'>[];
};

/** Compares the requests of one list; each guest's plan may differ with the target. */
export function compareLists(one: Compared, other: Compared): ListDifference {
  if (one.items.length !== other.items.length) return 'guests';
  let differ = !areSame(one.options, other.options);
  for (const [index, item] of one.items.entries()) {
    const twin = other.items[index];
    if (twin === undefined || twin.address !== item.address) return 'guests';
    const kinds = [item.plan.kind, twin.plan.kind];
    // One of them has somebody invited anew whom the other gives an account that is known.
    if (kinds.includes('invite') && kinds.includes('useAccount')) return 'guests';
    differ ||= kinds.every((kind) => kind === 'invite') && item.displayName !== twin.displayName;
  }
  return differ ? 'words' : 'nothing';
}

function areSame(one: InvitationRequest['options'], other: InvitationRequest['options']): boolean {
  return (
    one.personalMessage === other.personalMessage &&
    one.mailLanguage === other.mailLanguage &&
    one.sendMail === other.sendMail
  );
}
