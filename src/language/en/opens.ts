import { openParts, type OpenPart, type TargetOpens } from '../../domain/target-opens';
import type { TargetKind } from '../../domain/target';
import type { NamedTarget } from '../card-sentences';
import { someOf } from '../some-of';

const parts: Readonly<Record<OpenPart, string>> = {
  apps: 'apps',
  groupsAbove: 'groups it is in itself',
  licences: 'licences',
  hasSite: 'its SharePoint site',
  label: 'its sensitivity label',
  members: 'how many are in it',
};

/** What the guest can then see. */
export function opens({
  kind,
  viaDisplayName,
  found,
}: NamedTarget & { readonly found?: TargetOpens }): string {
  if (kind === 'app' && viaDisplayName === null) return 'Opens this app.';
  const first =
    kind === 'team'
      ? 'Opens all standard channels of the team, past posts and files included. Private and shared channels stay closed.'
      : kind === 'group'
        ? 'Opens everything this group opens, now and later.'
        : `Opens this app, and everything else the group ${viaDisplayName} opens.`;
  if (found !== undefined) return [first, ...sentencesOn(found, kind)].join(' ');
  return kind === 'team' ? first : `${first} What that is was not looked at.`;
}

function sentencesOn(found: TargetOpens, kind: TargetKind): readonly string[] {
  const { apps, groupsAbove, licences, hasSite, label, members } = found;
  const unread = openParts.filter((part) => found[part].kind === 'unread');
  return [
    apps.kind === 'read' &&
      (apps.value.length === 0
        ? kind === 'app'
          ? 'No other app is assigned to it.'
          : 'No app is assigned to it.'
        : `Opens ${list(apps.value)}.`),
    groupsAbove.kind === 'read' &&
      groupsAbove.value.length > 0 &&
      `Whoever is in it is also in ${list(groupsAbove.value)}.`,
    licences.kind === 'read' &&
      licences.value > 0 &&
      `Each member takes ${licences.value === 1 ? '1 licence' : `${licences.value} licences`}.`,
    hasSite.kind === 'read' && hasSite.value && 'It has a SharePoint site.',
    label.kind === 'read' && label.value !== null && `Its sensitivity label is ${label.value}.`,
    members.kind === 'read' && (members.value === 1 ? '1 member now.' : `${members.value} members now.`),
    unread.length > 0 && `Not looked at: ${unread.map((part) => parts[part]).join(', ')}.`,
  ].filter((sentence) => sentence !== false);
}

function list(names: readonly string[]): string {
  const { shown, more } = someOf(names);
  const last = more > 0 ? `${more} more` : shown.at(-1);
  const before = more > 0 ? shown : shown.slice(0, -1);
  return before.length === 0 ? String(last) : `${before.join(', ')} and ${String(last)}`;
}
