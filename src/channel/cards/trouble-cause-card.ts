import { takesNewLink } from '../../domain/takes-new-link';
import { readOr } from '../../domain/reading';
import { whoActs, type Cause } from '../../domain/trouble/cause';
import { codePage } from '../../domain/trouble/sign-in-codes';
import type { FoundCause } from '../../flows/trouble/find-cause';
import { getInText } from '../../language/get-in/get-in-text';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { noteData } from './note-data';
import { shorten } from './plain-text';
import { namesIn, subjectData } from './trouble-subject';

/** Characters of what was pasted that a note for IT repeats. */
const LONGEST_PASTED = 1_000;

const helpedByNewLink: ReadonlySet<Cause> = new Set([
  'notAcceptedYet',
  'noMail',
  'linkEnded',
  'permissionsDeclined',
]);
const helpedByInviting: ReadonlySet<Cause> = new Set(['accountGone', 'takenOut']);

/** Why the guest cannot get in, who acts, and what to send them. */
export function buildTroubleCauseCard(
  found: FoundCause & { readonly now?: Date },
  sentences: Sentences,
): AdaptiveCard {
  const { cause, code, guest } = found;
  const { about } = guest;
  const { trouble, labels } = sentences;
  const names = namesIn(about);
  const { heading, text } = trouble.causes[cause](names);
  return fillTemplate('trouble-cause', {
    ...subjectData(about),
    ...noteData(whoActs(cause) === 'ourIt' ? noteOf(found, sentences) : null),
    heading,
    text,
    actor: trouble.actors[whoActs(cause)](names.guest),
    hasLine: helpedByInviting.has(cause),
    write: trouble.write({ address: about.item.address, target: names.target }),
    forwardText: forwardOf(found),
    hasNewLink:
      about.by === null &&
      helpedByNewLink.has(cause) &&
      takesNewLink(about.item) &&
      readOr(guest.standing.account, null)?.redemption !== 'accepted',
    hasCode: code !== null,
    codePage: code === null ? '' : codePage(code),
    labels: {
      forward: labels.forwardTextFor(names.guest),
      newLink: labels.newLink,
      copyNoteForIt: labels.copyNoteForIt,
      noteForIt: labels.noteForIt,
      lookUp: trouble.labels.lookUp(code ?? ''),
      askAgain: trouble.labels.askAgain,
      back: trouble.labels.back,
    },
  });
}

/** In the language of the guest's e-mail; the redemption link only for whoever invited, and only as long as it is needed. */
function forwardOf({ cause, code, guest: { about, standing } }: FoundCause): string {
  const { item, target, inviter, mailLanguage } = about;
  const account = readOr(standing.account, undefined);
  const isOpen = account === undefined ? standing.lastSeen === 'pending' : account?.redemption === 'pending';
  return getInText(mailLanguage, {
    guest: namesIn(about).guest,
    address: item.address,
    organisation: shorten(inviter.organisation, 100),
    link: (isOpen ? item.redemptionUrl?.reveal() : undefined) ?? target.landingUrl,
    cause,
    code,
  });
}

function noteOf(
  { cause, symptom, pasted, guest: { about }, now = new Date() }: FoundCause & { readonly now?: Date },
  { trouble }: Sentences,
): string {
  const told = [symptom === null ? '' : trouble.symptoms[symptom], shorten(pasted, LONGEST_PASTED)];
  return trouble.noteForIt({
    ...namesIn(about),
    cause,
    guest: about.item.address,
    seen: told.filter((part) => part !== '').join('. '),
    at: now,
    requestId: about.requestId,
  });
}
