import type { TargetChoice } from '../../domain/target';
import type { Group, ServicePrincipal } from '../schema';
import { isTeam } from './group-facts';
import type { OpenedApp } from './opened-apps';

export function groupChoice(group: Group): TargetChoice {
  return {
    ref: { kind: isTeam(group) ? 'team' : 'group', id: group.id },
    displayName: group.displayName ?? '',
    viaDisplayName: null,
  };
}

export function appChoice({
  app,
  via,
}: OpenedApp | { readonly app: ServicePrincipal; readonly via: null }): TargetChoice {
  return {
    ref: { kind: 'app', id: app.id, viaGroupId: via?.id ?? null },
    displayName: app.displayName ?? '',
    viaDisplayName: via?.displayName ?? null,
  };
}

/** An app that a group opens is not offered a second time by its own ownership: the group gives less power away. */
export function withoutDoubles(apps: readonly OpenedApp[]): readonly OpenedApp[] {
  const opened = new Set(apps.flatMap(({ app, via }) => (via === null ? [] : [app.id])));
  return apps.filter(({ app, via }) => via !== null || !opened.has(app.id));
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export function byName(a: TargetChoice, b: TargetChoice): number {
  return names.compare(a.displayName, b.displayName) || a.ref.kind.localeCompare(b.ref.kind);
}
