import type { AdaptiveCard } from '../../src/channel/cards/adaptive-card';
import { buildInvitationForm } from '../../src/channel/cards/invitation-form-card';
import { buildNotice } from '../../src/channel/cards/notice-card';
import { buildProgressCard } from '../../src/channel/cards/progress-card';
import { buildResultCard } from '../../src/channel/cards/result-card';
import { buildReviewCard } from '../../src/channel/cards/review-card';
import { buildTryAgain } from '../../src/channel/cards/try-again-card';
import { buildRequestCard } from '../../src/channel/present/build-request-card';
import { buildSharedRequestCard } from '../../src/channel/present/build-shared-request-card';
import type { PlannedTarget } from '../../src/domain/invitation-request';
import type { Sentences } from '../../src/language/sentences';
import { anItem, aPendingItem, aRequest, carl, manyItems } from '../channel/cards/a-request';
import { aForm, now } from '../channel/cards/every-card';

const group: PlannedTarget = aRequest().target;
const team: PlannedTarget = {
  ...group,
  ref: { kind: 'team', id: 'b0000000-0000-4000-8000-000000000002' },
  displayName: 'Marketing Launch',
};
const app: PlannedTarget = {
  ...group,
  ref: { kind: 'app', id: 'd0000000-0000-4000-8000-000000000002', viaGroupId: group.ref.id },
  displayName: 'Supplier Portal',
  viaDisplayName: 'Supplier Portal users',
};
const bob = { position: 1, address: 'bob@adatum.com', displayName: 'Bob Stone' };
const accepted = aPendingItem({ redemption: 'accepted', redemptionUrl: null });

/** Sixty pasted guests. */
const long = (change: (position: number) => Parameters<typeof anItem>[0]) =>
  manyItems(60, (position) =>
    anItem({
      position,
      address: `guest${position + 1}@fabrikam.com`,
      displayName: `Guest ${position + 1}`,
      ...change(position),
    }),
  );
const aLongRequest = () =>
  aRequest({
    state: 'running',
    items: long((position) => ({
      state: position < 17 ? 'granted' : position < 33 ? 'inviting' : 'planned',
      ...(position < 17 ? { redemption: 'pending', isInvitedByUs: true, isGrantedByUs: true } : {}),
    })),
  });

/** Everyday states that say more when seen beside the fullest ones. */
export function moreCards(sentences: Sentences): Readonly<Record<string, AdaptiveCard>> {
  const { messages, labels } = sentences;
  const review = (change: Parameters<typeof aRequest>[0]) =>
    buildReviewCard({ request: aRequest(change), page: 0, askOwnerUrl: null }, sentences);
  const result = (change: Parameters<typeof aRequest>[0]) =>
    buildResultCard({ request: aRequest({ state: 'ended', ...change }), page: 0 }, sentences);
  const shared = (change: Parameters<typeof aRequest>[0]) =>
    buildSharedRequestCard(aRequest({ state: 'ended', target: team, ...change }), sentences);
  const pressed = { verb: 'review', data: {} };
  const values = { ...aForm.values, guests: '', personalMessage: '', sendMail: true, target: null };
  return {
    emptyForm: buildInvitationForm({ ...aForm, values, appRoles: [], problem: null }, sentences),
    formWhileLooking: buildInvitationForm(
      { ...aForm, values, appRoles: [], problem: null, areMoreComing: true },
      sentences,
    ),
    reviewOfOne: review({ target: team }),
    reviewAmongOthers: review({ target: team, linkFor: 'everyone' }),
    reviewOfTypo: review({
      items: [anItem({ address: 'ann@gmial.com', suggestion: 'ann@gmail.com', displayName: '' })],
    }),
    reviewRuleRefused: review({ refusal: 'dynamicMembership' }),
    reviewNothingToDo: review({
      target: app,
      items: [anItem({ plan: { kind: 'nothingToDo', person: carl } })],
    }),
    paused: buildProgressCard(
      {
        request: aRequest({ state: 'running', pausedBecause: 'the directory is being moved' }),
        page: 0,
        now,
      },
      sentences,
    ),
    longReview: review({ items: long(() => ({})) }),
    longRunning: buildProgressCard({ request: aLongRequest(), page: 0, now, minutes: 3 }, sentences),
    longPaused: buildProgressCard(
      { request: { ...aLongRequest(), isPausedByRequester: true }, page: 0, now },
      sentences,
    ),
    acceptedResult: result({ target: team, items: [accepted] }),
    appResult: result({
      target: app,
      items: [anItem({ state: 'granted', isGrantedByUs: true, isReadBack: true, redemption: 'accepted' })],
    }),
    twoLinks: result({ items: [aPendingItem(), aPendingItem(bob)] }),
    failedResult: result({ items: [anItem({ state: 'failed', reason: 'directoryUnavailable' })] }),
    refusedResult: result({
      items: [anItem({ state: 'refused', reason: 'domainDenied', directoryRequestId: 'r-1' })],
    }),
    undone: result({ items: [aPendingItem({ state: 'undone', redemptionUrl: null })] }),
    sharedBegun: shared({ state: 'draft' }),
    sharedForEveryone: shared({ items: [aPendingItem()], linkFor: 'everyone' }),
    sharedLinkHidden: shared({ items: [aPendingItem(), accepted], linkFor: 'requester' }),
    cancelled: buildRequestCard(aRequest({ state: 'cancelled' }), sentences),
    nothingManaged: buildNotice(messages.nothingManaged, sentences),
    sharedHelp: buildNotice(messages.sharedHelp, sentences, []),
    sharedChannel: buildNotice(messages.sharedChannel, sentences, []),
    wentWrong: buildTryAgain({ ...messages.wentWrong('c0ffee00'), pressed }, sentences),
    stillChecking: buildTryAgain({ ...messages.stillChecking, pressed }, sentences),
    checkingTakesLong: buildTryAgain(
      { ...messages.stillCheckingInDialog, pressed, title: labels.showReview },
      sentences,
    ),
  };
}
