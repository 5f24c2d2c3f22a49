import type { ChooseGuestOutcome } from '../../flows/trouble/choose-guest';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fitCard } from './brevity';
import { fillTemplate } from './fill-template';
import { formatGuestKey } from './guest-key';
import { shorten } from './plain-text';

type Choices = Extract<ChooseGuestOutcome, { kind: 'choices' }>;

/** Which of several guests cannot get in. */
export function buildTroubleGuestCard(
  { requestId, choices, isComplete }: Choices,
  { trouble, labels }: Sentences,
): AdaptiveCard {
  return fitCard(({ name, address }) =>
    fillTemplate('trouble-guest', {
      requestId: requestId ?? '',
      isOfRequest: requestId !== null,
      isOfStatus: requestId === null,
      heading: trouble.headingForSeveral,
      isCutOff: !isComplete,
      notListed: trouble.notListed,
      guestMissing: trouble.guestMissing,
      guests: choices.map((choice) => {
        const who = shorten(choice.displayName || choice.address, Math.min(name, 40));
        const about = choice.target === '' ? shorten(choice.address, Math.min(address, 64)) : choice.target;
        return { title: `${who} (${shorten(about, 64)})`, value: formatGuestKey(choice) };
      }),
      labels: { whichGuest: labels.whichGuest, goOn: trouble.labels.goOn, back: trouble.labels.back },
    }),
  );
}
