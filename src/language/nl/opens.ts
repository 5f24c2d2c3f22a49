import { openParts, type OpenPart, type TargetOpens } from '../../domain/target-opens';
import type { TargetKind } from '../../domain/target';
import type { NamedTarget } from '../card-sentences';
import { someOf } from '../some-of';

const parts: Readonly<Record<OpenPart, string>> = {
  apps: 'apps',
  groupsAbove: 'groepen waar de groep zelf in zit',
  licences: 'licenties',
  hasSite: 'de SharePoint-site',
  label: 'het vertrouwelijkheidslabel',
  members: 'hoeveel mensen erin zitten',
};

/** What the guest can then see. */
export function opens({
  kind,
  viaDisplayName,
  found,
}: NamedTarget & { readonly found?: TargetOpens }): string {
  if (kind === 'app' && viaDisplayName === null) return 'Geeft toegang tot deze app.';
  const first =
    kind === 'team'
      ? 'Geeft toegang tot alle standaardkanalen van het team, ook tot eerdere berichten en bestanden. Privékanalen en gedeelde kanalen blijven dicht.'
      : kind === 'group'
        ? 'Geeft toegang tot alles waar deze groep toegang toe heeft, nu en later.'
        : `Geeft toegang tot deze app, en tot alles waar de groep ${viaDisplayName} verder toegang toe heeft.`;
  if (found !== undefined) return [first, ...sentencesOn(found, kind)].join(' ');
  return kind === 'team' ? first : `${first} Wat dat is, is niet nagegaan.`;
}

function sentencesOn(found: TargetOpens, kind: TargetKind): readonly string[] {
  const { apps, groupsAbove, licences, hasSite, label, members } = found;
  const unread = openParts.filter((part) => found[part].kind === 'unread');
  return [
    apps.kind === 'read' &&
      (apps.value.length === 0
        ? kind === 'app'
          ? 'Er is geen andere app aan toegewezen.'
          : 'Er is geen app aan toegewezen.'
        : `Geeft toegang tot ${list(apps.value)}.`),
    groupsAbove.kind === 'read' &&
      groupsAbove.value.length > 0 &&
      `Wie erin zit, zit ook in ${list(groupsAbove.value)}.`,
    licences.kind === 'read' &&
      licences.value > 0 &&
      `Elk lid gebruikt ${licences.value === 1 ? '1 licentie' : `${licences.value} licenties`}.`,
    hasSite.kind === 'read' && hasSite.value && 'Er hoort een SharePoint-site bij.',
    label.kind === 'read' && label.value !== null && `Het vertrouwelijkheidslabel is ${label.value}.`,
    members.kind === 'read' && (members.value === 1 ? 'Nu 1 lid.' : `Nu ${members.value} leden.`),
    unread.length > 0 && `Niet bekeken: ${unread.map((part) => parts[part]).join(', ')}.`,
  ].filter((sentence) => sentence !== false);
}

function list(names: readonly string[]): string {
  const { shown, more } = someOf(names);
  const last = more > 0 ? `nog ${more}` : shown.at(-1);
  const before = more > 0 ? shown : shown.slice(0, -1);
  return before.length === 0 ? String(last) : `${before.join(', ')} en ${String(last)}`;
}
