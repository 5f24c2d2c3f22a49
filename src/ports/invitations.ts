import type { MailLanguage } from '../domain/invitation-request';
import type { DirectoryReason, GuestReason, RequesterReason } from '../domain/reason';
import type { RedemptionUrl } from '../domain/redemption-url';

export interface Invitation {
  readonly address: string;
  readonly displayName: string;
  /** Where the guest lands after accepting; carries the tenant. */
  readonly redirectUrl: string;
  readonly sendMail: boolean;
  /** Empty for Microsoft's own text in `mailLanguage`. */
  readonly personalMessage: string;
  readonly mailLanguage: MailLanguage;
  /** UUID sent as `client-request-id`, so that Microsoft can find this one attempt. */
  readonly clientRequestId: string;
  /** Asked right before it leaves, after every wait; false: it is not sent, and answered as throttled. */
  readonly mayStillLeave?: () => boolean;
}

export type InvitationOutcome =
  | {
      readonly kind: 'invited';
      readonly personId: string;
      readonly redemptionUrl: RedemptionUrl;
      readonly directoryRequestId?: string | null;
    }
  /** The address belongs to an account that needs no invitation. */
  | { readonly kind: 'alreadyExists'; readonly personId: string; readonly isEnabled: boolean }
  | {
      readonly kind: 'refused';
      readonly reason: DirectoryReason | GuestReason | RequesterReason;
      /** The refusal is about the requester or the tenant: trying other new guests is pointless. */
      readonly stopsOthers: boolean;
      readonly directoryRequestId: string | null;
    }
  /** Refused as if for abuse: nothing was made, and nothing more should be tried in this tenant. */
  | { readonly kind: 'blocked'; readonly directoryRequestId: string | null }
  /** Refused for now (429), nothing was made. */
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number }
  /** 408, 5xx, time-out, lost connection: it may or may not have been made and mailed. */
  | { readonly kind: 'inDoubt'; readonly directoryRequestId: string | null };

export interface Invitations {
  /** Sends exactly one request, never retried here. */
  invite(invitation: Invitation): Promise<InvitationOutcome>;
}
