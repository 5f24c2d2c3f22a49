/** One piece of a line that is meant as an address, good or bad. */
export interface FoundAddress {
  readonly text: string;
  /** Where it stands in the line, with what belongs to it, such as the query of a mailto: link. */
  readonly start: number;
  readonly end: number;
}
