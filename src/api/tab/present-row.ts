import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { stateOfItem } from '../../domain/tab/state-of-item';
import type { TabDraftRow } from '../../domain/tab/tab-draft';
import type { Sentences } from '../../language/sentences';
import { presentReason } from './present-reason';
import type { TabLines } from './tab-parts';

/** One row of a list: what will happen or, once sent, how it stands. */
export function presentRow(
  item: RequestItem,
  { request, lines }: { readonly request: InvitationRequest; readonly lines: TabLines },
  sentences: Sentences,
): TabDraftRow {
  const { position, address, displayName, plan, warnings, suggestion } = item;
  const isDraft = request.state === 'draft';
  const reason = item.reason ?? (plan.kind === 'refused' ? plan.reason : null);
  const about = { guest: address, target: request.target.displayName };
  return {
    position,
    address,
    name: displayName,
    isNameEditable: isDraft && plan.kind === 'invite',
    plan: plan.kind,
    line: isDraft ? lines.plan(item, request, sentences) : lines.ending(item, request, sentences),
    reason: reason === null ? null : presentReason(reason, about, sentences),
    warnings: warnings.map((warning) => sentences.warnings[warning]),
    suggestion: isDraft ? suggestion : null,
    knownAs: plan.kind === 'useAccount' ? plan.person.address : null,
    state: isDraft ? null : stateOfItem(item),
  };
}
