import type { AccountEnding } from '../../domain/account-ending';
import type { ItemState, RequestItem } from '../../domain/invitation-request';
import type { RedemptionState } from '../../domain/person';
import type { Reason } from '../../domain/reason';
import { fromStoredJson } from '../database/stored-json';
import type { LinkCipher } from '../secrets/link-cipher';

export interface ItemRow {
  readonly request_id: string;
  readonly position: number;
  readonly address: string;
  readonly display_name: string;
  readonly details: unknown;
  readonly state: ItemState;
  readonly reason: Reason | null;
  readonly person_id: string | null;
  readonly is_invited_by_us: boolean;
  readonly is_granted_by_us: boolean;
  readonly redemption: RedemptionState | null;
  readonly redemption_url: string | null;
  readonly is_read_back: boolean;
  readonly attempts: number;
  readonly in_doubt_since: Date | null;
  readonly directory_request_id: string | null;
  readonly account: AccountEnding | null;
}

export type ItemDetails = Pick<RequestItem, 'writtenName' | 'plan' | 'warnings' | 'suggestion'>;

/** What was stored before names were told apart has none. */
type StoredDetails = Omit<ItemDetails, 'writtenName'> & Partial<Pick<ItemDetails, 'writtenName'>>;

export function toItem(row: ItemRow, cipher: LinkCipher): RequestItem {
  const { writtenName = null, plan, warnings, suggestion } = fromStoredJson(row.details) as StoredDetails;
  return {
    position: row.position,
    address: row.address,
    displayName: row.display_name,
    writtenName,
    plan,
    warnings,
    suggestion,
    state: row.state,
    reason: row.reason,
    personId: row.person_id,
    isInvitedByUs: row.is_invited_by_us,
    isGrantedByUs: row.is_granted_by_us,
    redemption: row.redemption,
    redemptionUrl:
      row.redemption_url === null
        ? null
        : cipher.open(row.redemption_url, placeOf(row.request_id, row.position)),
    isReadBack: row.is_read_back,
    attempts: row.attempts,
    inDoubtSince: row.in_doubt_since,
    directoryRequestId: row.directory_request_id,
    ...(row.account === null ? {} : { account: row.account }),
  };
}

/** What a sealed redemption URL is bound to. */
export function placeOf(requestId: string, position: number): string {
  return `${requestId.toLowerCase()}:${position}`;
}
