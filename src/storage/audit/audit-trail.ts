import type { AuditDetails, AuditEvent } from '../../ports/audit-trail';
import type { Logger } from '../../ports/logger';
import type { Sql } from '../database/database';
import { toStoredJson } from '../database/stored-json';
import { toAuditLine, type AuditRow } from './audit-row';

export interface Note extends AuditDetails {
  readonly what: AuditEvent;
  /** Null: about the request as a whole. */
  readonly position: number | null;
}

export interface OperatorNote extends AuditDetails {
  readonly what: AuditEvent;
  readonly addressHash?: string;
}

/** Appends lines of evidence within the transaction of what they tell of. */
export interface AuditPen {
  /** Who, whom and where are read from the ledger as it stands in this transaction. */
  note(tx: Sql, requestId: string, notes: readonly Note[]): Promise<void>;
  noteOperator(tx: Sql, note: OperatorNote): Promise<void>;
}

export interface AuditTrail {
  /** Does `work`, and once it is committed says its lines to the log: what was rolled back was never said. */
  during<T>(work: (pen: AuditPen) => Promise<T>): Promise<T>;
}

const NOTE = `
  INSERT INTO guestlist.audit_line (what, requester_id, tenant_id, request_id, position, guest_id, address_hash,
    target_kind, target_id, via_group_id, details)
  SELECT said.what, request.requester_id, request.tenant_id, request.id, said.position, item.person_id,
    item.address_hash, ref ->> 'kind', ref ->> 'id', ref ->> 'viaGroupId', said.details
  FROM guestlist.request
    CROSS JOIN LATERAL (SELECT request.details #> '{value,target,ref}' AS ref) AS target
    CROSS JOIN jsonb_to_recordset($2::jsonb -> 'value') AS said (what text, position integer, details jsonb)
    LEFT JOIN guestlist.item ON item.request_id = request.id AND item.position = said.position
  WHERE request.id = $1
  ORDER BY said.position
  RETURNING *`;

const NOTE_OPERATOR = `
  INSERT INTO guestlist.audit_line (what, address_hash, details) VALUES ($1, $2, $3) RETURNING *`;

export function createAuditTrail(logger: Logger): AuditTrail {
  return {
    async during(work) {
      const written: AuditRow[] = [];
      const result = await work({
        async note(tx, requestId, notes) {
          if (notes.length === 0) return;
          const said = notes.map(({ what, position, ...details }) => ({
            what,
            position,
            details: toStoredJson(details),
          }));
          written.push(...(await tx.query<AuditRow>(NOTE, [requestId, toStoredJson(said)])));
        },
        async noteOperator(tx, { what, addressHash = null, ...details }) {
          const values = [what, addressHash, toStoredJson(details)];
          written.push(...(await tx.query<AuditRow>(NOTE_OPERATOR, values)));
        },
      });
      for (const row of written) logger.info({ audit: toAuditLine(row) }, 'Audit');
      return result;
    },
  };
}
