import type { GuestAccounts } from '../../ports/guest-accounts';
import { isPermitted } from '../permissions';
import type { Session } from '../session';
import { lookAtAccount } from './look-at-account';
import { removeAccount } from './remove-account';

export function createGraphGuestAccounts(session: Session): GuestAccounts {
  return {
    async whyNever() {
      if (!session.settings.deleteAccounts) return 'switchedOff';
      return (await isPermitted(session.client, 'deleteUsers')) ? null : 'permissionMissing';
    },
    look: (personId, beside) => lookAtAccount(session, personId, beside),
    remove: (personId) => removeAccount(session, personId),
  };
}
