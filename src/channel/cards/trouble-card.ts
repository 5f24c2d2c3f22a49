import { symptoms } from '../../domain/trouble/symptom';
import type { TroubledGuest } from '../../flows/trouble/troubled-guest';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { shorten } from './plain-text';
import { troubleFacts } from './trouble-facts';
import { namesIn, subjectData } from './trouble-subject';

export interface TroubleView {
  readonly guest: TroubledGuest;
  /** Said on top of the question, if the last answer said nothing. */
  readonly problem?: string;
  readonly now?: Date;
}

/** How a guest stands who cannot get in, and the question what they see. */
export function buildTroubleCard(
  { guest, problem = '', now = new Date() }: TroubleView,
  sentences: Sentences,
): AdaptiveCard {
  const { trouble } = sentences;
  const { about } = guest;
  return fillTemplate('trouble', {
    ...subjectData(about),
    heading: trouble.heading(namesIn(about).guest),
    about: shorten(about.item.address, 254),
    facts: troubleFacts(guest, now, sentences),
    ask: trouble.ask,
    hasProblem: problem !== '',
    problem,
    choose: trouble.choose,
    pastedHint: trouble.pastedHint,
    seen: '',
    symptoms: symptoms.map((symptom) => ({ title: trouble.symptoms[symptom], value: symptom })),
    labels: {
      seen: trouble.labels.seen,
      pasted: trouble.labels.pasted,
      findCause: trouble.labels.findCause,
      back: trouble.labels.back,
    },
  });
}
