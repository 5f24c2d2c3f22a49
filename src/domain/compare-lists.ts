import { isInvitedAnyway } from './edit-item';
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
    if (isChosenAlone(item, twin) || isChosenAlone(twin, item)) return 'guests';
    const areNew = item.plan.kind === 'invite' && twin.plan.kind === 'invite';
    differ ||= areNew && item.displayName !== twin.displayName;
  }
  return differ ? 'words' : 'nothing';
}

/** The requester wants the one invited anew whom the other gives an account that is known. */
function isChosenAlone(
  { plan }: Pick<RequestItem, 'plan'>,
  { plan: other }: Pick<RequestItem, 'plan'>,
): boolean {
  return isInvitedAnyway(plan) && other.kind === 'useAccount';
}

/** The request of a list that was edited last; of several, the one that is looked at. */
export function newestOf<T extends Pick<InvitationRequest, 'revision'>>(shown: T, others: readonly T[]): T {
  return others.reduce((newest, one) => (revisionOf(one) > revisionOf(newest) ? one : newest), shown);
}

/** The same for all requests of a list. */
export function listKeyOf({ id, listId = id }: Pick<InvitationRequest, 'id' | 'listId'>): string {
  return listId;
}

export const revisionOf = ({ revision = 0 }: Pick<InvitationRequest, 'revision'>): number => revision;

function areSame(one: InvitationRequest['options'], other: InvitationRequest['options']): boolean {
  return (
    one.personalMessage === other.personalMessage &&
    one.mailLanguage === other.mailLanguage &&
    one.sendMail === other.sendMail
  );
}
