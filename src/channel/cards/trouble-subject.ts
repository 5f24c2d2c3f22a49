import { formatTargetRef } from '../../domain/target';
import type { GuestCase } from '../../ports/guest-history';
import { shorten } from './plain-text';
import type { TemplateData } from './template-data';

/** Characters. */
const NAME = 60;

/** How sentences name the guest and the target. */
export function namesIn({ item, target }: Pick<GuestCase, 'item' | 'target'>) {
  return {
    guest: shorten(item.displayName === '' ? item.address : item.displayName, NAME),
    target: shorten(target.displayName, NAME),
    kind: target.ref.kind,
  };
}

/** Whom the card is about, and the way back from it: to the viewer's own request, or to the guests of the target they own. */
export function subjectData({ requestId, item, target, by }: GuestCase): TemplateData {
  return {
    requestId,
    position: item.position,
    target: formatTargetRef(target.ref),
    isOwn: by === null,
    isByOther: by !== null,
  };
}
