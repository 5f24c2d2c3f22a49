import { isPermitted } from '../permissions';
import type { Session } from '../session';
import type { WriteTarget } from './write-target';

const needed = {
  groupMembers: 'writeGroupMembers',
  teamMembers: 'writeTeamMembers',
  appRoles: 'assignApps',
} as const;

export function mayWrite({ client }: Session, target: WriteTarget): Promise<boolean> {
  return isPermitted(client, needed[target.kind]);
}
