import type { TroubledGuest } from '../../flows/trouble/troubled-guest';
import { readOr, type Reading } from '../../domain/reading';
import type { Sentences } from '../../language/sentences';
import { namedTarget } from './named-target';
import { shorten } from './plain-text';

const NAME = 60;
const DAY = 86_400_000;

/** What is known of a guest who cannot get in, a sentence each. */
export function troubleFacts(
  { about, standing, elsewhere }: TroubledGuest,
  now: Date,
  { trouble, cards }: Sentences,
): readonly string[] {
  const { facts } = trouble;
  const days = Math.max(0, Math.floor((now.getTime() - about.createdAt.getTime()) / DAY));
  const whether = (target: TroubledGuest['elsewhere'][number]['target'], isIn: Reading<boolean>) => {
    const name = cards.choice(namedTarget(target, { name: NAME }));
    if (isIn.kind === 'unread') return facts.isInUnread(name);
    return isIn.value ? facts.isIn(name) : facts.isOut(name);
  };
  const where =
    readOr(standing.account, undefined) === null
      ? []
      : [whether(about.target, standing.isIn), ...elsewhere.map(({ target, isIn }) => whether(target, isIn))];
  return [
    facts.invited({ at: about.createdAt, days }),
    ...(about.by === null ? [] : [cards.status.by(shorten(about.by, NAME))]),
    ...accountFacts(standing, trouble),
    ...where,
  ];
}

function accountFacts(
  { account: reading }: TroubledGuest['standing'],
  { facts }: Sentences['trouble'],
): readonly string[] {
  if (reading.kind === 'unread') return [facts.accountUnread];
  const account = reading.value;
  if (account === null) return [facts.accountGone];
  const redemption =
    account.type === 'member'
      ? facts.needsNoInvitation
      : account.redemption === 'pending'
        ? facts.pending
        : facts.accepted;
  return readOr(account.isEnabled, true) ? [redemption] : [redemption, facts.blocked];
}
