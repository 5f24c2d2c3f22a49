import type { RequestItem } from '../../domain/invitation-request';
import type { Brevity } from './brevity';
import { shorten } from './plain-text';
import type { TemplateData } from './template-data';

/** How the guest is named in sentences. */
export function guestName({ displayName, address }: RequestItem, brevity: Brevity): string {
  return displayName === '' ? shorten(address, brevity.address) : shorten(displayName, brevity.name);
}

/** The first line of a guest whose name can still be edited: the address alone. */
export function addressHeading({ position, address }: RequestItem, brevity: Brevity): TemplateData {
  return { position, name: shorten(address, brevity.address), hasAddress: false, address: '' };
}

/** The first lines of a guest's row: the name, and the address where that is something else. */
export function guestHeading(item: RequestItem, brevity: Brevity): TemplateData {
  return {
    position: item.position,
    name: guestName(item, brevity),
    hasAddress: item.address !== '' && item.displayName !== '' && item.displayName !== item.address,
    address: shorten(item.address, brevity.address),
  };
}
