import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { addressHeading, guestHeading } from './guest-heading';
import { shorten } from './plain-text';
import { planLine } from './plan-line';
import type { TemplateData } from './template-data';

interface ReviewRowContext {
  readonly request: InvitationRequest;
  readonly brevity: Brevity;
  readonly hasCorrectButton: boolean;
}

/** One guest's row: what will happen, and what the requester can still decide. */
export function reviewRow(item: RequestItem, context: ReviewRowContext, sentences: Sentences): TemplateData {
  const { labels, plans, warnings } = sentences;
  const { brevity } = context;
  const isRefused = context.request.refusal !== null;
  // Where nothing can be sent, what would happen to each guest is beside the point.
  const hasLine = !isRefused || item.plan.kind === 'refused';
  const isNew = !isRefused && item.plan.kind === 'invite';
  const address = shorten(item.address, brevity.address);
  const known = item.plan.kind === 'useAccount' ? shorten(item.plan.person.address, brevity.address) : '';
  const suggestion = shorten(item.suggestion ?? '', brevity.address);
  return {
    ...(isNew ? addressHeading(item, brevity) : guestHeading(item, brevity)),
    hasLine,
    spacing: hasLine ? 'Medium' : 'Small',
    line: planLine(item, context, sentences),
    isToLookAtTwice: item.warnings.length > 0 || item.suggestion !== null,
    warnings: item.warnings.map((warning) => warnings[warning]),
    isNew,
    nameLabel: labels.nameOf(address),
    fullName: item.displayName,
    isKnownElsewhere: !isRefused && item.plan.kind === 'useAccount',
    accountLabel: labels.accountOf(address),
    useAccount: labels.useExistingAccount(known),
    inviteAnyway: labels.inviteAnyway(address),
    hasSuggestion: item.suggestion !== null,
    didYouMean: plans.didYouMean(suggestion),
    hasCorrectButton: context.hasCorrectButton,
    useSuggestion: labels.useAddress(suggestion),
  };
}

/** A card may have six actions, and five are needed below: one suggestion at a time has a button. */
export function correctableItem(items: readonly RequestItem[]): RequestItem | undefined {
  return items.find(({ suggestion }) => suggestion !== null);
}
