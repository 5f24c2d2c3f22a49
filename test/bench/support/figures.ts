/** @throws for no figures at all. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 50);
}

/** The figure below or at which so many in a hundred are. */
export function percentile(figures: readonly number[], of: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil((of / 100) * sorted.length) - 1);
  const figure = sorted[at];
  if (figure === undefined) throw new Error('There are no figures');
  return figure;
}

export function rounded(figure: number, digits = 2): string {
  return figure.toLocaleString('en-US', { maximumFractionDigits: digits });
}
