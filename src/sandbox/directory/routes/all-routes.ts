import type { Route } from '../http/route';
import { appAssignmentRoutes } from './app-assignments';
import { appRoutes } from './apps';
import { groupMemberRoutes } from './group-members';
import { groupOpeningRoutes } from './group-openings';
import { groupRoutes } from './groups';
import { invitationRoutes } from './invitations';
import { meRoutes } from './me';
import { organizationRoutes } from './organization';
import { policyRoutes } from './policies';
import { teamMemberRoutes } from './team-members';
import { teamRoutes } from './teams';
import { userHoldingRoutes } from './user-holdings';
import { userRoutes } from './users';

/** Every call the directory answers, a batch aside. */
export const allRoutes: readonly Route[] = [
  ...organizationRoutes,
  ...meRoutes,
  ...userRoutes,
  ...userHoldingRoutes,
  ...groupRoutes,
  ...groupOpeningRoutes,
  ...groupMemberRoutes,
  ...teamRoutes,
  ...teamMemberRoutes,
  ...appRoutes,
  ...appAssignmentRoutes,
  ...policyRoutes,
  ...invitationRoutes,
];
