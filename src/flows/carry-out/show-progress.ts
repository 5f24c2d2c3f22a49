import type { Announcer } from '../../ports/announcer';
import type { Logger } from '../../ports/logger';
import type { Claim, WorkLedger } from '../../ports/work-ledger';
import type { Pace } from './step';

interface Showing {
  readonly work: Pick<WorkLedger, 'glance'>;
  readonly announcer: Pick<Announcer, 'progressed'>;
  readonly logger: Logger;
  readonly pace: Pick<Pace, 'pause' | 'isStopping'>;
}

/** A chat bears an edit in a second or two. */
const GAP_SECONDS = 0.5;

/** Lets the card follow the work: one look at the ledger at a time, however much happens meanwhile. */
export function showProgress({ work, announcer, logger, pace }: Showing, claim: Claim): () => void {
  let isLooking = false;
  let isMore = false;
  const look = async (): Promise<void> => {
    announcer.progressed(await work.glance(claim));
    await pace.pause(GAP_SECONDS);
  };
  const show = (): void => {
    isMore = isLooking;
    if (isLooking) return;
    isLooking = true;
    void look()
      .catch((error: unknown) => {
        logger.warn({ requestId: claim.requestId, error: String(error) }, 'Progress could not be shown');
      })
      .finally(() => {
        isLooking = false;
        if (isMore && !pace.isStopping()) show();
      });
  };
  return show;
}
