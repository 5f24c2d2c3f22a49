import { mailLanguages } from '../../domain/invitation-request';
import { formatTargetRef } from '../../domain/target';
import type { KeptList } from '../../domain/kept-list';
import type { InvitationForm } from '../../flows/invitation-form';
import { languageNameIn } from '../../language/date-in';
import type { Sentences } from '../../language/sentences';
import type { PageLinks } from '../page-links';
import type { TemplateData } from './template-data';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { formProblem } from './form-problem';
import { listButton } from './list-button';
import { shorten } from './plain-text';
import { targetOptions } from './target-options';

export interface FormFeatures {
  /** Does the client search while typing (`application/search`). One that cannot shows the choice's value for its title. */
  readonly hasTypeahead: boolean;
  /** Pages it can open; none if left out. */
  readonly pages?: Pick<PageLinks, 'hasDialogs'> | null;
}

/** Is no target, so that the form comes back with all there are. */
const LATER = 'later';

/** The form with everything typed so far, and a sentence on top if it came back. */
export function buildInvitationForm(
  form: InvitationForm,
  sentences: Sentences,
  { hasTypeahead, pages = null }: FormFeatures = { hasTypeahead: true },
): AdaptiveCard {
  const { labels, cards, lists, locale } = sentences;
  const { values, problem, kept, limits } = form;
  const later = form.areMoreComing === true ? [{ title: cards.form.targetLater, value: LATER }] : [];
  return fillTemplate('invitation-form', {
    ...cards.form,
    requestId: form.requestId,
    hasTypeahead,
    hasError: problem !== null,
    error: problem === null ? '' : formProblem(problem, sentences),
    guests: values.guests,
    ...keptData(kept, sentences),
    // A list is opened with the fields as they are: what is missing there the review says.
    needsGuests: kept === null && pages === null,
    needsTarget: pages === null,
    ...listButton(pages),
    guestsHint: kept === null ? cards.form.guestsHint : lists.moreGuests,
    limits: `${lists.limits(limits)} ${lists.howToAttach}`,
    target: values.target === null ? (later[0]?.value ?? '') : formatTargetRef(values.target),
    choices: [...targetOptions(form.choices, sentences), ...later],
    hasAppRoles: form.appRoles.length > 0,
    appRole: values.appRoleId ?? '',
    appRoles: form.appRoles.map(({ id, displayName }) => ({ title: displayName, value: id })),
    isMoreOpen: values.personalMessage !== '' || !values.sendMail,
    personalMessage: values.personalMessage,
    mailLanguage: values.mailLanguage,
    mailLanguages: mailLanguages.map((value) => ({ title: languageNameIn(locale, value), value })),
    sendMail: String(values.sendMail),
    labels: {
      guests: labels.guests,
      target: labels.target,
      appRole: labels.appRole,
      personalMessage: labels.personalMessage,
      mailLanguage: labels.mailLanguage,
      sendMail: labels.sendMail,
      review: labels.review,
      more: labels.more,
      openList: labels.openList,
    },
  });
}

/** Characters of a file's name. */
const LONGEST_FILE = 60;

/** Guests who are in no field of the form, and what of their file is left out. */
function keptData(kept: KeptList | null, { lists }: Sentences): TemplateData {
  if (kept === null) return { hasKept: false, kept: '', hasSkipped: false, skipped: '' };
  const { guests, skipped, skippedRows } = kept;
  const file = kept.file === null ? null : shorten(kept.file, LONGEST_FILE);
  return {
    hasKept: true,
    kept: lists.kept({ guests: guests.length, file }),
    hasSkipped: skippedRows > 0,
    skipped: lists.skipped({ rows: skipped, total: skippedRows }),
  };
}
