import type { InvitationStop } from '../../ports/invitation-stops';
import type { OperatorDesk, Pause } from '../../ports/operator-desk';
import { readAudit } from '../audit/read-audit';
import type { LedgerDeps } from '../ledger/ledger-deps';
import { createForgetGuest } from './forget-guest';
import { readReport } from './read-report';
import { liftStops, readStops } from '../pace/sql-invitation-stops';
import { storableText } from '../database/stored-json';
import { readPause, toPause, type PauseRow } from './pause-row';

interface DeskDeps extends Pick<LedgerDeps, 'database' | 'hash' | 'trail'> {
  readonly wakeOpenRequests: () => Promise<void>;
}

export function createSqlOperatorDesk({ database, hash, trail, wakeOpenRequests }: DeskDeps): OperatorDesk {
  return {
    audit: (query) => readAudit(database, hash, query),
    forget: createForgetGuest({ database, hash, trail }),
    report: () => readReport(database),
    async pause(reason) {
      const pause = await trail.during((pen) =>
        database.transaction(async (tx): Promise<Pause> => {
          const [row] = await tx.query<PauseRow>(
            `INSERT INTO guestlist.pause (reason) VALUES ($1)
             ON CONFLICT (is_only) DO UPDATE SET reason = excluded.reason RETURNING reason, since`,
            [storableText(reason)],
          );
          if (row === undefined) throw new Error('The pause was not written');
          await pen.noteOperator(tx, { what: 'paused', because: row.reason });
          return toPause(row);
        }),
      );
      // So that the card of each open request says that it waits.
      await wakeOpenRequests();
      return pause;
    },
    async resume() {
      const ended = await trail.during((pen) =>
        database.transaction(async (tx) => {
          const pause = (await readPause(tx)) ?? asPause(await readStops(tx));
          if (pause === null) return null;
          await tx.query('DELETE FROM guestlist.pause');
          await liftStops(tx);
          await pen.noteOperator(tx, { what: 'resumed', because: pause.reason });
          return pause;
        }),
      );
      // Also where nothing was paused: a command that was killed after its commit is mended by the next.
      await wakeOpenRequests();
      return ended;
    },
  };
}

/** What is lifted together with a pause, or where there is none. */
function asPause([stop]: readonly InvitationStop[]): Pause | null {
  return stop === undefined ? null : { reason: `invitations stopped, ${stop.code}`, since: stop.since };
}
