import type { InvitationStop, InvitationStops, StopCode } from '../../ports/invitation-stops';
import type { AuditTrail } from '../audit/audit-trail';
import type { Database, Sql } from '../database/database';

/** More than a list with a few bad addresses gives: those are refused for a reason that is known. */
const MOST_FAILURES = 10;

interface StopRow {
  readonly tenant_id: string;
  readonly stopped_because: StopCode;
  readonly stopped_at: Date;
}

const COLUMNS = 'tenant_id, stopped_because, stopped_at';

export function createSqlInvitationStops({
  database,
  trail,
}: {
  readonly database: Database;
  readonly trail: AuditTrail;
}): InvitationStops {
  return {
    failed: (tenantId, looksLikeAbuse) =>
      trail.during((pen) =>
        database.transaction(async (tx) => {
          const [run] = await tx.query<{ failures: number; is_stopped: boolean }>(
            `INSERT INTO guestlist.invitation_run AS run (tenant_id, failures) VALUES ($1, 1)
             ON CONFLICT (tenant_id) DO UPDATE SET failures = run.failures + 1
             RETURNING failures, stopped_because IS NOT NULL AS is_stopped`,
            [tenantId],
          );
          const isEnough = looksLikeAbuse || (run?.failures ?? 0) >= MOST_FAILURES;
          if (run === undefined || run.is_stopped || !isEnough) return null;
          const because: StopCode = looksLikeAbuse ? 'ABUSE_SUSPECTED' : 'FAILURES_IN_A_ROW';
          const [row] = await tx.query<StopRow>(
            `UPDATE guestlist.invitation_run SET stopped_because = $2, stopped_at = now()
             WHERE tenant_id = $1 RETURNING ${COLUMNS}`,
            [tenantId, because],
          );
          await pen.noteOperator(tx, { what: 'invitationsStopped', because });
          return row === undefined ? null : toStop(row);
        }),
      ),
    async succeeded(tenantId) {
      await database.query(
        'UPDATE guestlist.invitation_run SET failures = 0 WHERE tenant_id = $1 AND failures > 0',
        [tenantId],
      );
    },
    list: () => readStops(database),
  };
}

export async function readStops(sql: Sql): Promise<readonly InvitationStop[]> {
  const rows = await sql.query<StopRow>(
    `SELECT ${COLUMNS} FROM guestlist.invitation_run WHERE stopped_because IS NOT NULL ORDER BY stopped_at`,
  );
  return rows.map(toStop);
}

/** A person has looked: invitations go on, and counting begins anew. */
export async function liftStops(sql: Sql): Promise<void> {
  await sql.query(
    'UPDATE guestlist.invitation_run SET failures = 0, stopped_because = NULL, stopped_at = NULL',
  );
}

function toStop({ tenant_id, stopped_because, stopped_at }: StopRow): InvitationStop {
  return { tenantId: tenant_id, code: stopped_because, since: stopped_at.toISOString() };
}
