import type { GuestPlan } from '../../domain/plan';
import type { DirectoryPerson } from '../../domain/person';
import { unread } from '../../domain/reading';
import type { Sql } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';
import type { ItemDetails } from '../ledger/item-row';

export interface StoredItem {
  readonly request_id: string;
  readonly position: number;
  readonly details: unknown;
}

/** Drops what is personal about one guest of one request; Entra object ids and the keyed hash stay. */
export async function eraseItem(tx: Sql, item: StoredItem): Promise<void> {
  const { plan } = fromStoredJson(item.details) as ItemDetails;
  const nameless: ItemDetails = {
    writtenName: null,
    plan: withoutPerson(plan),
    warnings: [],
    suggestion: null,
  };
  await tx.query(
    `UPDATE guestlist.item SET address = '', display_name = '', details = $3, redemption_url = NULL,
       redemption_url_at = NULL
     WHERE request_id = $1 AND position = $2`,
    [item.request_id, item.position, toStoredJson(nameless)],
  );
}

function withoutPerson(plan: GuestPlan): GuestPlan {
  return 'person' in plan ? { ...plan, person: onlyId(plan.person) } : plan;
}

function onlyId({ id, type, redemption }: DirectoryPerson): DirectoryPerson {
  return {
    id,
    type,
    redemption,
    displayName: '',
    address: '',
    addresses: [],
    isEnabled: unread('unavailable'),
    createdAt: null,
  };
}
