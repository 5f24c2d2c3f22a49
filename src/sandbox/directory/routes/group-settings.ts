import type { Settings } from '../settings';
import type { GroupRecord } from '../state/objects';

/** Template ids, the same in every tenant. */
const TENANT_TEMPLATE = '62375ab9-6b52-47ed-826b-58e47e0e304b';
const GROUP_TEMPLATE = '08d542b9-071f-4e16-94b0-74abb372e3d9';

/** No settings object exists until somebody makes one. */
export function tenantSettingsOf({ guestSettings }: Settings): readonly object[] {
  if (guestSettings.allowToAddGuests) return [];
  return [setting('Group.Unified', TENANT_TEMPLATE, false)];
}

export function groupSettingsOf({ allowsGuests }: GroupRecord): readonly object[] {
  return allowsGuests === null ? [] : [setting('Group.Unified.Guest', GROUP_TEMPLATE, allowsGuests)];
}

function setting(displayName: string, templateId: string, allowToAddGuests: boolean): object {
  return {
    id: `${templateId.slice(0, -4)}0001`,
    displayName,
    templateId,
    values: [{ name: 'AllowToAddGuests', value: allowToAddGuests ? 'True' : 'False' }],
  };
}
