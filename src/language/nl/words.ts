import type { TargetKind } from '../../domain/target';
import type { NamedTarget } from '../card-sentences';

const kinds: Readonly<Record<TargetKind, string>> = { group: 'groep', team: 'team', app: 'app' };

export function guests(count: number): string {
  return count === 1 ? '1 gast' : `${count} gasten`;
}

/** "wordt" for one, "worden" for more. */
export function become(count: number): string {
  return count === 1 ? 'wordt' : 'worden';
}

/** "Expense Portal (app, via Expense Portal users)" */
export function choice({ kind, displayName, viaDisplayName, role }: NamedTarget): string {
  const named = role === undefined ? kinds[kind] : `${kinds[kind]}, als ${role}`;
  return viaDisplayName === null
    ? `${displayName} (${named})`
    : `${displayName} (${kinds[kind]}, via ${viaDisplayName})`;
}
