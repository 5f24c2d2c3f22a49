import type { InvitationOptions, Requester } from '../domain/invitation-request';
import type { TargetRef } from '../domain/target';
import type { CardPlace } from './card-places';

/** What stood in a form when its list was opened on the page. */
export interface OpenedForm {
  /** As typed. */
  readonly guests: string;
  readonly target: TargetRef | null;
  readonly appRoleId: string | null;
  readonly options: InvitationOptions;
  /** Where that form stands in the chat; null if nowhere. */
  readonly place: CardPlace | null;
}

/** Kept for a week. A form of somebody else is as good as none. */
export interface OpenedForms {
  /** Writes or replaces; false: the id is somebody else's, and nothing was written. */
  put(requestId: string, requester: Requester, form: OpenedForm): Promise<boolean>;
  find(requestId: string, requester: Requester): Promise<OpenedForm | null>;
}
