import type { Reading } from './reading';

export type TargetKind = 'group' | 'team' | 'app';

/** Names a target without saying anything about it. Ids are Entra object ids (GUIDs, lower case). */
export type TargetRef =
  | { readonly kind: 'group' | 'team'; readonly id: string }
  /** `id` is the service principal's; access goes through the group `viaGroupId`, or by app role assignment if null. */
  | { readonly kind: 'app'; readonly id: string; readonly viaGroupId: string | null };

export type GroupType = 'security' | 'microsoft365' | 'mailEnabledSecurity' | 'distribution';

/** Whether a Microsoft 365 group takes guests, and which setting says no. */
export type GuestSwitch =
  { readonly allowed: true } | { readonly allowed: false; readonly by: 'tenant' | 'group' | 'label' };

export interface GroupTarget {
  readonly kind: 'group' | 'team';
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly type: GroupType;
  readonly isDynamic: boolean;
  readonly isSynced: boolean;
  readonly isRoleAssignable: boolean;
  readonly isManagementRestricted: boolean;
  /** Has a sensitivity label, whose guest rule Graph does not tell. */
  readonly hasLabel: boolean;
  readonly guestSwitch: Reading<GuestSwitch>;
  /** Does the requester own it. */
  readonly isOwned: Reading<boolean>;
  /** Where a guest lands: the team's deep link, for a group My Apps. Carries the tenant. */
  readonly landingUrl: string;
}

export interface AppRole {
  /** The default access role is 00000000-0000-0000-0000-000000000000. */
  readonly id: string;
  readonly displayName: string;
}

export interface AppTarget {
  readonly kind: 'app';
  /** Object id of the service principal. */
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  readonly isEnabled: boolean;
  readonly isHidden: boolean;
  /** Is it Microsoft Graph's own service principal: never touched. */
  readonly isMicrosoftGraph: boolean;
  /** Enabled roles a user can hold; just the default access role if the app defines none. */
  readonly roles: readonly AppRole[];
  /** Does the requester own the service principal. */
  readonly isOwned: Reading<boolean>;
  /** The owned group that opens the app, if access goes through one. */
  readonly via: GroupTarget | null;
  /** Is `via` really assigned to the app. */
  readonly isAssignedToVia: Reading<boolean>;
  /** The direct sign-on link, with the tenant in it. */
  readonly landingUrl: string;
}

export type Target = GroupTarget | AppTarget;

export function refOf(target: Target): TargetRef {
  return target.kind === 'app'
    ? { kind: 'app', id: target.id, viaGroupId: target.via?.id ?? null }
    : { kind: target.kind, id: target.id };
}

/** One line in a list of targets to choose from. */
export interface TargetChoice {
  readonly ref: TargetRef;
  readonly displayName: string;
  /** For an app reached through a group: that group's name. */
  readonly viaDisplayName: string | null;
}

export function choiceOf(target: Target): TargetChoice {
  const viaDisplayName = target.kind === 'app' ? (target.via?.displayName ?? null) : null;
  return { ref: refOf(target), displayName: target.displayName, viaDisplayName };
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The ref as one string for a choice's value: `group:ID`, `team:ID`, `app:ID` or `app:ID:GROUPID`. */
export function formatTargetRef(ref: TargetRef): string {
  return [ref.kind, ref.id, ...(ref.kind === 'app' && ref.viaGroupId !== null ? [ref.viaGroupId] : [])].join(
    ':',
  );
}

export function isSameTarget(one: TargetRef, other: TargetRef): boolean {
  return formatTargetRef(one) === formatTargetRef(other);
}

/** Null for anything `formatTargetRef` cannot have written. */
export function parseTargetRef(text: string): TargetRef | null {
  const [kind, id, viaGroupId, ...rest] = text.toLowerCase().split(':');
  if (id === undefined || !GUID.test(id) || rest.length > 0) return null;
  if (viaGroupId !== undefined && !GUID.test(viaGroupId)) return null;
  if (kind === 'app') return { kind, id, viaGroupId: viaGroupId ?? null };
  if (viaGroupId !== undefined) return null;
  return kind === 'group' || kind === 'team' ? { kind, id } : null;
}

/** A team as somebody in one of its channels sees it. */
export type TeamChoice = Pick<TargetChoice, 'ref' | 'displayName'>;
