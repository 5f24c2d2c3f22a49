import type { Locale } from '../../domain/invitation-request';
import type { TabWords } from '../../domain/tab/tab-words';
import { fill } from './fill';
import { numberIn } from './format-date';

/** "1 guest", "1,234 guests" */
export function howMany({ common }: TabWords, locale: Locale, guests: number): string {
  return guests === 1 ? common.oneGuest : fill(common.manyGuests, { guests: numberIn(locale, guests) });
}
