import type { NamedTarget } from '../card-sentences';

export function guests(count: number): string {
  return count === 1 ? '1 guest' : `${count} guests`;
}

/** "Expense Portal (app, through Expense Portal users)" */
export function choice({ kind, displayName, viaDisplayName }: NamedTarget): string {
  return viaDisplayName === null
    ? `${displayName} (${kind})`
    : `${displayName} (${kind}, through ${viaDisplayName})`;
}
