import { z } from 'zod';

/** What we read of Graph's objects. Unknown fields are ignored; a field that was not given is `undefined`, an empty one null. */
export const id = z
  .string()
  .min(1)
  .transform((text) => text.toLowerCase());

const text = z.string().nullish();
const flag = z.boolean().nullish();
const texts = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

export const user = z.object({
  id,
  displayName: text,
  mail: text,
  userPrincipalName: text,
  otherMails: texts,
  proxyAddresses: texts,
  identities: z
    .array(z.object({ issuerAssignedId: text }))
    .nullish()
    .transform((list) => list ?? []),
  userType: text,
  externalUserState: text,
  accountEnabled: flag,
  createdDateTime: text,
});
export type User = z.infer<typeof user>;

export const me = z.object({ id, displayName: text, userType: text });

export const directoryRole = z.object({ '@odata.type': z.string().optional(), roleTemplateId: text });

export const organization = z.object({
  id,
  displayName: text,
  verifiedDomains: z.array(z.object({ name: z.string(), isInitial: flag })).nullish(),
});
export type Organization = z.infer<typeof organization>;

export const authorizationPolicy = z.object({ allowInvitesFrom: text });

/** `definition` holds JSON as text. */
export const b2bPolicy = z.object({ definition: texts });

const domains = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
export const b2bDefinition = z.object({
  B2BManagementPolicy: z.object({
    InvitationsAllowedAndBlockedDomainsPolicy: z
      .object({ AllowedDomains: domains, BlockedDomains: domains })
      .nullish(),
  }),
});

export const group = z.object({
  '@odata.type': z.string().optional(),
  id,
  displayName: text,
  description: text,
  mail: text,
  proxyAddresses: texts,
  groupTypes: texts,
  securityEnabled: flag,
  mailEnabled: flag,
  onPremisesSyncEnabled: flag,
  isAssignableToRole: flag,
  isManagementRestricted: flag,
  resourceProvisioningOptions: texts,
  assignedLabels: z
    .array(z.unknown())
    .nullish()
    .transform((list) => list ?? []),
});
export type Group = z.infer<typeof group>;

/** What a group opens beside its own content. */
export const groupOpenings = z.object({
  assignedLabels: z
    .array(z.object({ displayName: text }))
    .nullish()
    .transform((list) => list ?? []),
  assignedLicenses: z
    .array(z.unknown())
    .nullish()
    .transform((list) => list ?? []),
});

export const countedList = z.object({ '@odata.count': z.number().int() });

export const namedList = z.object({ value: z.array(z.object({ displayName: text })) });

export const openedList = z.object({ value: z.array(z.object({ resourceDisplayName: text })) });

export const groupSite = z.object({ id: z.string() });

export const groupSetting = z.object({
  templateId: text,
  displayName: text,
  values: z
    .array(z.object({ name: z.string(), value: text }))
    .nullish()
    .transform((list) => list ?? []),
});
export type GroupSetting = z.infer<typeof groupSetting>;

export const team = z.object({ webUrl: text });

export const servicePrincipal = z.object({
  '@odata.type': z.string().optional(),
  id,
  appId: z.string().transform((guid) => guid.toLowerCase()),
  displayName: text,
  accountEnabled: flag,
  tags: texts,
  servicePrincipalType: text,
  appOwnerOrganizationId: text,
  appRoles: z
    .array(
      z.object({
        id,
        displayName: text,
        isEnabled: flag,
        allowedMemberTypes: texts,
      }),
    )
    .nullish()
    .transform((list) => list ?? []),
});
export type ServicePrincipal = z.infer<typeof servicePrincipal>;

export const appRoleAssignment = z.object({ id: z.string(), principalId: id, resourceId: id });

/** Of a person's list, which names those of their groups too. */
export const heldAssignment = z.object({ principalId: id, resourceId: id });

/** A member, an owner or any other object, as little of it as we need. */
export const directoryObject = z.object({ id, displayName: text, userPrincipalName: text });

/** `id` names the membership, `userId` the person. */
export const teamMember = z.object({ id: z.string(), userId: id.nullish() });

export const madeInvitation = z.object({ inviteRedeemUrl: z.url(), invitedUser: z.object({ id }) });

const strings = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

/** Our own app registration, as far as sign-in depends on it. */
export const appRegistration = z.object({
  signInAudience: z.string(),
  identifierUris: strings,
  api: z.object({
    requestedAccessTokenVersion: z.number().nullish(),
    preAuthorizedApplications: z
      .array(z.object({ appId: z.string() }))
      .nullish()
      .transform((list) => list ?? []),
  }),
  web: z.object({ redirectUris: strings }),
});
