import type { RequestItem } from '../../domain/invitation-request';
import { canBeLookedInto } from '../../domain/trouble/can-be-looked-into';
import type { Sentences } from '../../language/sentences';
import type { Brevity } from './brevity';
import { guestName } from './guest-heading';
import { shorten } from './plain-text';
import type { TemplateData } from './template-data';

interface TroubleButton {
  readonly items: readonly RequestItem[];
  readonly brevity: Brevity;
  readonly hasRoom: boolean;
}

/** Characters of a name on a button. */
const NAME = 40;

/** "Ann can't get in" on the card of a request. */
export function troubleData(
  { items, brevity, hasRoom }: TroubleButton,
  { trouble }: Sentences,
): TemplateData {
  const [one, ...others] = hasRoom ? items.filter(canBeLookedInto) : [];
  const isOne = one !== undefined && others.length === 0;
  return {
    hasTroubleOfOne: isOne,
    hasTroubleOfSeveral: others.length > 0,
    troubledPosition: one?.position ?? 0,
    cantGetIn: trouble.labels.cantGetIn(isOne ? shorten(guestName(one, brevity), NAME) : null),
  };
}
