import type { DraftRequest } from '../../domain/invitation-request';
import type { AuditTrail } from '../audit/audit-trail';
import { countVerdicts } from '../audit/count-verdicts';
import type { Database, Sql } from '../database/database';
import { storableText, toStoredJson } from '../database/stored-json';
import type { AddressHasher } from '../secrets/address-hasher';
import { isRequestId } from './is-request-id';
import type { ItemDetails } from './item-row';
import type { RequestDetails } from './request-row';

const WRITE_REQUEST = `
  INSERT INTO guestlist.request AS existing (id, tenant_id, requester_id, state, locale, details, list_id)
  VALUES ($1, $2, $3, 'draft', $4, $5, $6)
  ON CONFLICT (id) DO UPDATE SET locale = excluded.locale, details = excluded.details
    WHERE existing.state = 'draft' AND existing.tenant_id = excluded.tenant_id
      AND existing.requester_id = excluded.requester_id
  RETURNING id`;

const WRITE_ITEMS = `
  INSERT INTO guestlist.item (request_id, position, address, address_hash, display_name, details)
  SELECT $1, position, address, address_hash, display_name, details
  FROM jsonb_to_recordset($2::jsonb -> 'value') AS row
    (position integer, address text, address_hash text, display_name text, details jsonb)`;

type Saved = 'saved' | 'alreadySent' | 'foreign';

export function createSaveDraft({
  database,
  hash,
  trail,
}: {
  database: Database;
  hash: AddressHasher;
  trail: AuditTrail;
}) {
  return async function saveDraft(draft: DraftRequest): Promise<Saved> {
    if (!isRequestId(draft.id)) return 'foreign';
    return trail.during((pen) =>
      database.transaction(async (tx) => {
        const saved = await write(tx, draft);
        if (saved === 'saved') await pen.note(tx, draft.id, [reviewed(draft)]);
        return saved;
      }),
    );
  };

  async function write(tx: Sql, draft: DraftRequest): Promise<Saved> {
    const { id, requester, locale, items, listId, inviter, target, options, refusal, unchecked, revision } =
      draft;
    const edited = revision === undefined ? {} : { revision };
    const details: RequestDetails = { inviter, target, options, refusal, unchecked, ...edited };
    const written = await tx.query(WRITE_REQUEST, [
      id,
      requester.tenantId,
      requester.id,
      locale,
      toStoredJson(details),
      listId ?? null,
    ]);
    if (written.length === 0) return whyNot(tx, draft);

    await tx.query('DELETE FROM guestlist.item WHERE request_id = $1', [id]);
    const rows = items.map(({ address, displayName, writtenName, plan, warnings, suggestion }, position) => ({
      position,
      address,
      address_hash: hash(storableText(address)),
      display_name: displayName,
      details: toStoredJson({ writtenName, plan, warnings, suggestion } satisfies ItemDetails),
    }));
    await tx.query(WRITE_ITEMS, [id, toStoredJson(rows)]);
    return 'saved';
  }
}

function reviewed({ items, refusal, unchecked }: DraftRequest) {
  const verdicts = countVerdicts(items.map(({ plan }) => plan));
  const refused = refusal === null ? {} : { reason: refusal };
  return { what: 'reviewed', position: null, verdicts, unchecked, ...refused } as const;
}

async function whyNot(tx: Sql, { id, requester }: DraftRequest): Promise<Saved> {
  const own = await tx.query(
    'SELECT id FROM guestlist.request WHERE id = $1 AND tenant_id = $2 AND requester_id = $3',
    [id, requester.tenantId, requester.id],
  );
  return own.length > 0 ? 'alreadySent' : 'foreign';
}
