import type { Requester } from '../domain/invitation-request';
import type { DomainRule, InvitePolicy } from '../domain/person';
import type { Reading } from '../domain/reading';

/** Our own app registration, as far as sign-in depends on it. */
export interface AppRegistrationFacts {
  readonly signInAudience: string;
  readonly identifierUris: readonly string[];
  /** 2 is what we check tokens for; null is Entra's default of 1. */
  readonly tokenVersion: number | null;
  readonly preAuthorizedClientIds: readonly string[];
  readonly redirectUris: readonly string[];
}

/** What an operator wants to know of a tenant before people use the bot; one member's view of it. */
export interface TenantInspection {
  /** Delegated permissions that the token holds. */
  permissions(): Promise<ReadonlySet<string>>;
  invitePolicy(): Promise<Reading<InvitePolicy>>;
  domainRule(): Promise<Reading<DomainRule>>;
  /** May Microsoft 365 groups take guests at all. */
  guestsInGroups(): Promise<Reading<boolean>>;
  registration(appId: string): Promise<Reading<AppRegistrationFacts>>;
}

export type InspectTenant = (requester: Requester) => TenantInspection;
