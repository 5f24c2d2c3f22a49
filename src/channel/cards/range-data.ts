import type { Sentences } from '../../language/sentences';
import type { Page } from './page-of';
import type { TemplateData } from './template-data';

/** "Guests 1 to 10 of 34" and what "Show more" needs. */
export function rangeData(
  page: Omit<Page<unknown>, 'shown'>,
  { cards }: Pick<Sentences, 'cards'>,
): TemplateData {
  return {
    hasRange: page.to - page.from + 1 < page.total,
    range: cards.range(page),
    hasMore: page.hasMore,
    nextPage: page.nextPage,
  };
}
