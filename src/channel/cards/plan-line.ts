import { assertNever } from '../../domain/assert-never';
import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { explainReason } from '../../language/explain-reason';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { shorten } from './plain-text';

interface PlanContext {
  readonly request: InvitationRequest;
  readonly brevity: Brevity;
}

/** What will happen to this guest. */
export function planLine(item: RequestItem, { request, brevity }: PlanContext, sentences: Sentences): string {
  const { plans } = sentences;
  const { plan } = item;
  switch (plan.kind) {
    case 'invite':
      return plans.invite(request.options);
    case 'add':
      return { guest: plans.addGuest, pendingGuest: plans.addPendingGuest, member: plans.addMember }[plan.as];
    case 'nothingToDo':
      return plans.nothingToDo;
    case 'useAccount': {
      const known = shorten(plan.person.address, brevity.address);
      return plan.isIn ? plans.useAccountAlreadyIn(known) : plans.useAccount(known);
    }
    case 'refused':
      return explainReason(
        plan.reason,
        {
          guest: shorten(item.address, brevity.address),
          target: shorten(request.target.displayName, brevity.name),
        },
        sentences,
      );
    default:
      return assertNever(plan);
  }
}
