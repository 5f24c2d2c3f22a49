/** Guests a card shows at most. */
export const PAGE_SIZE = 10;

/** Characters; ten links longer than this do not fit on one card. */
const LONG_LINK = 1_200;

/** Depends on the whole request, so that every page of it is cut the same. */
export function pageSizeFor({ longestLink }: { readonly longestLink: number }): number {
  return longestLink > LONG_LINK ? PAGE_SIZE / 2 : PAGE_SIZE;
}
