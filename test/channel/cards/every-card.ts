import { anyPage } from './any-page';
import { locales } from '../../../src/domain/invitation-request';
import type { AdaptiveCard } from '../../../src/channel/cards/adaptive-card';
import { buildDownloadReady } from '../../../src/channel/cards/download-ready-card';
import { buildHelpCard } from '../../../src/channel/cards/help-card';
import { buildListReady } from '../../../src/channel/cards/list-ready-card';
import { buildInvitationForm } from '../../../src/channel/cards/invitation-form-card';
import { buildNewLinkCard } from '../../../src/channel/cards/new-link-card';
import { buildNotice } from '../../../src/channel/cards/notice-card';
import { buildPickRequestCard } from '../../../src/channel/cards/pick-request-card';
import { buildPickTargetCard } from '../../../src/channel/cards/pick-target-card';
import { buildProgressCard } from '../../../src/channel/cards/progress-card';
import { buildResultCard } from '../../../src/channel/cards/result-card';
import { buildReviewCard } from '../../../src/channel/cards/review-card';
import { buildStillPendingCard } from '../../../src/channel/cards/still-pending-card';
import { buildStatusCard } from '../../../src/channel/cards/status-card';
import { buildTroubleCard } from '../../../src/channel/cards/trouble-card';
import { buildTroubleCauseCard } from '../../../src/channel/cards/trouble-cause-card';
import { buildTroubleGuestCard } from '../../../src/channel/cards/trouble-guest-card';
import { buildTryAgain } from '../../../src/channel/cards/try-again-card';
import { buildWelcomeCard } from '../../../src/channel/cards/welcome-card';
import type { Sentences } from '../../../src/language/sentences';
import { sentencesFor } from '../../../src/language/sentences-for';
import type { InvitationForm } from '../../../src/flows/invitation-form';
import { read } from '../../../src/domain/reading';
import { aCause, aTroubledGuest } from './a-troubled-guest';
import { anItem, aPendingItem, aRequest, carl, manyItems } from './a-request';

export const now = new Date('2025-11-23T12:00:00Z');

/** The form after it came back, so that all of it shows. */
export const aForm: InvitationForm = {
  requestId: aRequest().id,
  values: {
    guests: 'ann@fabrikam.com',
    target: { kind: 'app', id: 'd0000000-0000-4000-8000-000000000002', viaGroupId: null },
    appRoleId: null,
    personalMessage: 'Hello',
    mailLanguage: 'de',
    sendMail: false,
  },
  choices: [
    {
      ref: { kind: 'app', id: 'd0000000-0000-4000-8000-000000000002', viaGroupId: null },
      displayName: 'Supplier Portal',
      viaDisplayName: null,
    },
  ],
  appRoles: [
    { id: 'e0000000-0000-4000-8000-000000000001', displayName: 'Reader' },
    { id: 'e0000000-0000-4000-8000-000000000002', displayName: 'Editor' },
  ],
  problem: { kind: 'noAppRole' },
  limits: { perRequest: 500, newPerDay: 200, newLeft: 150 },
  kept: {
    guests: ['bob@adatum.com', 'carl@adatum.com'].map((address) => ({
      address,
      displayName: null,
      typed: address,
    })),
    file: 'guests.xlsx',
    skipped: [{ row: 4, text: 'n/a' }],
    skippedRows: 2,
  },
};

const mixedDraft = aRequest({
  unchecked: ['domainRule', 'label'],
  items: [
    anItem({ suggestion: 'ann@fabrikam.com', warnings: ['roleMailbox'] }),
    anItem({ position: 1, plan: { kind: 'useAccount', person: carl, isIn: false } }),
    anItem({ position: 2, plan: { kind: 'refused', reason: 'domainDenied' } }),
    ...manyItems(12, (position) => anItem({ position: position + 3 })),
  ],
});

const mixedResult = aRequest({
  state: 'ended',
  items: [
    anItem({ state: 'failed', reason: 'inDoubt' }),
    anItem({ position: 1, state: 'refused', reason: 'crossTenantBlocked', directoryRequestId: 'r-1' }),
    ...manyItems(12, (position) => aPendingItem({ position: position + 2 })),
  ],
});

/** Each card in its fullest everyday form, by name. */
export function everyCard(sentences: Sentences): Readonly<Record<string, AdaptiveCard>> {
  const oneResult = aRequest({ state: 'ended', items: [aPendingItem()] });
  const pressed = { verb: 'review', data: { guests: 'ann@fabrikam.com' } };
  const held = aRequest({ state: 'held', heldUntil: new Date(now.getTime() + 5_000) });
  const choice = { displayName: 'Apollo', viaDisplayName: null };
  const choices = manyItems(3, (position) => anItem({ position })).map(({ position }) => ({
    ref: { kind: position === 0 ? ('team' as const) : ('group' as const), id: `${position}` },
    ...choice,
  }));
  return {
    welcome: buildWelcomeCard(sentences),
    help: buildHelpCard(sentences),
    form: buildInvitationForm(aForm, sentences),
    formWithList: buildInvitationForm(aForm, sentences, { hasTypeahead: true, pages: { hasDialogs: true } }),
    listReady: buildListReady({ url: 'https://guestlist.example/list' }, sentences),
    longReview: buildReviewCard(
      {
        request: aRequest({ items: manyItems(12, (position) => anItem({ position })) }),
        page: 0,
        askOwnerUrl: null,
        pages: { hasDialogs: true },
      },
      sentences,
    ),
    pickTarget: buildPickTargetCard({ requestId: held.id, name: 'Apollo', choices }, sentences),
    pickRequest: buildPickRequestCard(
      [
        { requestId: held.id, target: 'Project Falcon', guests: 60, waiting: 43, isSent: true },
        { requestId: held.id, target: 'Marketing Launch', guests: 1, waiting: 1, isSent: false },
      ],
      sentences,
    ),
    pickTargetOfMany: buildPickTargetCard(
      { requestId: held.id, name: 'Apollo', choices: [...choices, ...choices] },
      sentences,
    ),
    review: buildReviewCard({ request: mixedDraft, page: 0, askOwnerUrl: null, minutes: 3 }, sentences),
    refusedReview: buildReviewCard(
      {
        request: aRequest({ ...mixedDraft, refusal: 'notOwner' }),
        page: 0,
        askOwnerUrl: 'https://teams.microsoft.com/l/chat/0/0?users=ursula@contoso.com',
        requestUrl: 'https://requests.contoso.com/',
      },
      sentences,
    ),
    held: buildProgressCard({ request: held, page: 0, now }, sentences),
    running: buildProgressCard(
      { request: aRequest({ ...mixedDraft, state: 'running' }), page: 0, now },
      sentences,
    ),
    resting: buildProgressCard(
      {
        request: aRequest({ ...mixedDraft, state: 'running', isPausedByRequester: true }),
        page: 0,
        now,
        minutes: 4,
      },
      sentences,
    ),
    slow: buildProgressCard(
      { request: aRequest({ ...mixedDraft, state: 'running' }), page: 0, now, minutes: 4 },
      sentences,
    ),
    downloadReady: buildDownloadReady(
      {
        requestId: held.id,
        url: 'https://guestlist.example/download',
        urlWithLinks: 'https://guestlist.example/download',
      },
      sentences,
    ),
    result: buildResultCard({ request: oneResult, page: 0, guestsUrl: 'https://teams.example/l' }, sentences),
    mixedResult: buildResultCard({ request: mixedResult, page: 0 }, sentences),
    stillPending: buildStillPendingCard(
      { request: oneResult, items: oneResult.items, guestsUrl: 'https://teams.example/l' },
      sentences,
    ),
    stillPendingSeveral: buildStillPendingCard(
      { request: mixedResult, items: mixedResult.items.slice(2) },
      sentences,
    ),
    newLink: buildNewLinkCard({ request: oneResult }, sentences),
    newLinkOfMany: buildNewLinkCard({ request: mixedResult }, sentences),
    status: buildStatusCard(
      {
        ...anyPage,
        guests: mixedResult.items.slice(0, 10).map((item) => ({
          requestId: held.id,
          target: held.target,
          item,
          unchecked: [],
          createdAt: now,
          by: null,
        })),
        total: 34,
        offset: 10,
      },
      sentences,
    ),
    troubleGuest: buildTroubleGuestCard(
      {
        kind: 'choices',
        requestId: held.id,
        choices: [0, 1, 2].map((position) => ({
          requestId: held.id,
          position,
          displayName: 'Ann Lee',
          address: 'ann@fabrikam.com',
          target: '',
        })),
        isComplete: false,
      },
      sentences,
    ),
    trouble: buildTroubleCard(
      { guest: aTroubledGuest(), problem: sentences.trouble.nothingSaid, now },
      sentences,
    ),
    troubleOfOther: buildTroubleCard(
      { guest: aTroubledGuest({ by: 'Ursula Other', account: read(null) }), now },
      sentences,
    ),
    troubleCause: buildTroubleCauseCard(aCause('noMail', now), sentences),
    troubleCauseForIt: buildTroubleCauseCard(
      { ...aCause('conditionalAccess', now), code: '53003', pasted: 'AADSTS53003' },
      sentences,
    ),
    troubleCauseGone: buildTroubleCauseCard(aCause('accountGone', now), sentences),
    emptyStatus: buildStatusCard({ ...anyPage, guests: [], total: 0, offset: 0 }, sentences),
    notice: buildNotice(sentences.messages.notUnderstood, sentences),
    tryAgain: buildTryAgain({ ...sentences.messages.directoryBusy, pressed }, sentences),
    consentNeeded: buildTryAgain(
      {
        ...sentences.messages.consentNeeded,
        pressed,
        note: sentences.messages.consentNote('https://login.microsoftonline.com/'),
      },
      sentences,
    ),
  };
}

/** Name, language and card of each. */
export const everyCardInEveryLanguage = locales.flatMap((locale) =>
  Object.entries(everyCard(sentencesFor(locale))).map(([name, card]) => [name, locale, card] as const),
);
