import type { Settings } from '../settings';
import type { GroupRecord } from '../state/objects';

/** Template ids, the same in every tenant. */
const TENANT_TEMPLATE = '62375ab9-6b52-47ed-826b-58e47e0e304b';
const GROUP_TEMPLATE = '08d542b9-071f-4e16-94b0-74abb372e3d9';

/** Sensitivity labels are in use, so the object that says so exists. */
export function tenantSettingsOf({ guestSettings }: Settings): readonly object[] {
  return [
    setting('Group.Unified', TENANT_TEMPLATE, {
      EnableMIPLabels: true,
      AllowToAddGuests: guestSettings.allowToAddGuests,
    }),
  ];
}

export function groupSettingsOf({ allowsGuests }: GroupRecord): readonly object[] {
  if (allowsGuests === null) return [];
  return [setting('Group.Unified.Guest', GROUP_TEMPLATE, { AllowToAddGuests: allowsGuests })];
}

function setting(displayName: string, templateId: string, values: Readonly<Record<string, boolean>>): object {
  return {
    id: `${templateId.slice(0, -4)}0001`,
    displayName,
    templateId,
    values: Object.entries(values).map(([name, value]) => ({ name, value: value ? 'True' : 'False' })),
  };
}
