/** The phrases whose number is above nought, as one line. */
export function joined(phrases: readonly (readonly [number, string])[]): string {
  return phrases
    .filter(([count]) => count > 0)
    .map(([, phrase]) => phrase)
    .join(', ');
}
