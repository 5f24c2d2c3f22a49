import { z } from 'zod';

/** What a control call may change about the tenant and the service. */
export const settingsSchema = z.strictObject({
  allowInvitesFrom: z.enum([
    'none',
    'adminsAndGuestInviters',
    'adminsGuestInvitersAndAllMembers',
    'everyone',
  ]),
  domainRule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('open') }),
    z.strictObject({ kind: z.enum(['allow', 'deny']), domains: z.array(z.string()) }),
  ]),
  /** How long a new guest stays unknown to the rest of the directory. */
  replicationDelayMs: z.number().min(0),
  /** The time an answer takes, or its least and its most. */
  latencyMs: z.union([z.number().min(0), z.tuple([z.number().min(0), z.number().min(0)])]),
  throttle: z
    .strictObject({
      resourceUnits: z.strictObject({ most: z.number().min(1), windowMs: z.number().min(1) }),
      writes: z.strictObject({ most: z.number().min(1), windowMs: z.number().min(1) }),
    })
    .nullable(),
  /** What is answered with 403, whatever the caller's permissions. */
  unreadable: z.array(
    z.enum([
      'apps',
      'authorizationPolicy',
      'b2bManagementPolicies',
      'directoryRoles',
      'groupSettings',
      'groups',
      'organization',
      'teams',
      'users',
    ]),
  ),
  guestSettings: z.strictObject({ allowToAddGuests: z.boolean() }),
});

export type Settings = z.infer<typeof settingsSchema>;
export type Subject = Settings['unreadable'][number];

/** Graph's published limits of one app in a large tenant. */
export const GRAPH_LIMITS = {
  resourceUnits: { most: 8000, windowMs: 10_000 },
  writes: { most: 3000, windowMs: 150_000 },
} as const satisfies Settings['throttle'];

export const defaultSettings: Settings = {
  allowInvitesFrom: 'everyone',
  domainRule: { kind: 'deny', domains: ['blocked.example'] },
  replicationDelayMs: 0,
  latencyMs: 0,
  throttle: null,
  unreadable: [],
  guestSettings: { allowToAddGuests: true },
};
