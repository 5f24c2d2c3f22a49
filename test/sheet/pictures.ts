import { locales, type Locale } from '../../src/domain/invitation-request';
import { buildInsertedOutcome } from '../../src/channel/extension/build-inserted-outcome';
import { forDialog } from '../../src/channel/extension/for-dialog';
import { foundGuest } from '../../src/channel/extension/found-guest';
import { withInsertButton } from '../../src/channel/extension/insert-outcome';
import { buildSignInCard } from '../../src/channel/sign-in/sign-in-card';
import { sentencesFor } from '../../src/language/sentences-for';
import type { Sentences } from '../../src/language/sentences';
import { aPendingItem, aRequest } from '../channel/cards/a-request';
import { everyCard, now } from '../channel/cards/every-card';
import { moreCards } from './more-cards';

/** A card as people meet it. */
export interface Picture {
  readonly where: 'chat' | 'dialog' | 'list';
  readonly card?: object;
  /** Of the dialog. */
  readonly title?: string;
  /** Of a search result, which is no Adaptive Card. */
  readonly preview?: { readonly title: string; readonly text: string };
}

/** Of each card, its picture in every language. */
export interface Row {
  readonly name: string;
  readonly pictures: readonly Picture[];
}

const inDialogs = [
  'form',
  'emptyForm',
  'review',
  'reviewOfOne',
  'held',
  'checkingTakesLong',
  'formWhileLooking',
  'consentNeeded',
];

/** Every card in every language, in the chat, in a dialog, and in the message extension's list. */
export function everyRow(): readonly Row[] {
  const drawn = locales.map((locale) => picturesIn(locale));
  const [first = {}] = drawn;
  return Object.keys(first).map((name) => ({
    name,
    pictures: drawn.flatMap((pictures) => pictures[name] ?? []),
  }));
}

function picturesIn(locale: Locale): Readonly<Record<string, Picture>> {
  const sentences = sentencesFor(locale);
  const cards: Readonly<Record<string, object>> = { ...everyCard(sentences), ...moreCards(sentences) };
  const inChat = Object.entries(cards).map(([name, card]) => [name, { where: 'chat', card }] as const);
  const title = sentences.labels.inviteGuest;
  const inDialog = inDialogs.flatMap((name) => {
    const card = cards[name];
    return card === undefined
      ? []
      : [[`${name}InDialog`, { where: 'dialog', title, card: forDialog(card as never) }] as const];
  });
  return Object.fromEntries<Picture>([
    ...inChat,
    ...inDialog,
    ...ofExtension(sentences),
    ...ofSignIn(sentences),
  ]);
}

function ofExtension(sentences: Sentences): readonly (readonly [string, Picture])[] {
  const request = aRequest({ state: 'ended', items: [aPendingItem()] });
  const [item = aPendingItem()] = request.items;
  const line = {
    item,
    target: request.target,
    unchecked: [],
    requestId: request.id,
    createdAt: now,
    by: null,
  };
  const found = foundGuest(line, { sentences });
  const { title, text } = (found as object as { preview: { content: { title: string; text: string } } })
    .preview.content;
  const receipt = withInsertButton(everyCard(sentences)['result']!, request.id, sentences);
  return [
    ['receiptInDialog', { where: 'dialog', title: sentences.labels.inviteGuest, card: forDialog(receipt) }],
    ['insertedOutcome', { where: 'chat', card: buildInsertedOutcome(request, sentences) }],
    ['foundInList', { where: 'list', preview: { title, text } }],
    ['foundInserted', { where: 'chat', card: found.content as object }],
  ];
}

/** Teams draws its own sign-in card: a text and a button. */
function ofSignIn(sentences: Sentences): readonly (readonly [string, Picture])[] {
  const view = { connectionName: 'guestlist', link: 'https://token.botframework.com/', exchange: null };
  return [null, sentences.messages.signInToGoOn('Project Falcon')].map((text, index) => {
    const content: unknown = buildSignInCard({ ...view, text }, sentences).content;
    const { text: says, buttons } = content as { text: string; buttons: { title: string }[] };
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: says, wrap: true },
        {
          type: 'ActionSet',
          actions: buttons.map(({ title }) => ({ type: 'Action.Submit', title })),
        },
      ],
    };
    return [index === 0 ? 'signIn' : 'signInToGoOn', { where: 'chat', card }] as const;
  });
}
