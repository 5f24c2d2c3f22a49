import type { NamedTarget } from '../card-sentences';

export function guests(count: number): string {
  return count === 1 ? '1 guest' : `${count} guests`;
}

/** "Expense Portal (app, through Expense Portal users)" */
export function choice({ kind, displayName, viaDisplayName, role }: NamedTarget): string {
  const named = role === undefined ? kind : `${kind}, as ${role}`;
  return viaDisplayName === null
    ? `${displayName} (${named})`
    : `${displayName} (${kind}, through ${viaDisplayName})`;
}
