import type { GuestSwitch } from '../../domain/target';
import type { GroupSetting } from '../schema';

/** Template ids, the same in every tenant. */
const TENANT_TEMPLATE = '62375ab9-6b52-47ed-826b-58e47e0e304b';
const GROUP_TEMPLATE = '08d542b9-071f-4e16-94b0-74abb372e3d9';

/** What the tenant's setting `Group.Unified` says for all Microsoft 365 groups; without a setting object guests are welcome. */
export function tenantSwitchOf(settings: readonly GroupSetting[]): {
  readonly allowsGuests: boolean;
  readonly usesLabels: boolean;
} {
  const values = valuesOf(settings, TENANT_TEMPLATE, 'Group.Unified');
  return {
    allowsGuests: values.get('allowtoaddguests') !== 'false',
    usesLabels: values.get('enablemiplabels') === 'true',
  };
}

/** The tenant's no stands above the group's setting; where labels are in use, a labelled group's setting is the label's. */
export function guestSwitchOf(
  tenant: ReturnType<typeof tenantSwitchOf>,
  groupSettings: readonly GroupSetting[],
  hasLabel: boolean,
): GuestSwitch {
  if (!tenant.allowsGuests) return { allowed: false, by: 'tenant' };
  const values = valuesOf(groupSettings, GROUP_TEMPLATE, 'Group.Unified.Guest');
  if (values.get('allowtoaddguests') !== 'false') return { allowed: true };
  return { allowed: false, by: tenant.usesLabels && hasLabel ? 'label' : 'group' };
}

function valuesOf(
  settings: readonly GroupSetting[],
  templateId: string,
  displayName: string,
): ReadonlyMap<string, string> {
  const ours = settings.find(
    (setting) => setting.templateId?.toLowerCase() === templateId || setting.displayName === displayName,
  );
  return new Map(
    ours?.values.map(({ name, value }) => [name.toLowerCase(), (value ?? '').toLowerCase()]) ?? [],
  );
}
