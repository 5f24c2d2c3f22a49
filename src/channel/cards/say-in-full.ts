import type { InvitationRequest, PlannedTarget, RequestItem } from '../../domain/invitation-request';
import type { Check } from '../../domain/reason';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { endingLine } from './ending-line';
import { planLine } from './plan-line';

const inFull: Brevity = {
  name: Number.MAX_SAFE_INTEGER,
  address: Number.MAX_SAFE_INTEGER,
  hasForwardTexts: true,
  hasLinks: true,
};

/** The card's sentence where there is room for all of it. */
export function sayEnding(
  item: RequestItem,
  about: { readonly target: PlannedTarget; readonly unchecked: readonly Check[] },
  sentences: Sentences,
): string {
  return endingLine(item, { ...about, brevity: inFull }, sentences);
}

export function sayPlan(item: RequestItem, request: InvitationRequest, sentences: Sentences): string {
  return planLine(item, { request, brevity: inFull }, sentences);
}
