/** Somebody's sentence as a part of a longer one. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[.!\s]+$/, '');
}
