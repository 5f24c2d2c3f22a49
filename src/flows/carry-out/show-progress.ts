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

export interface Progress {
  /** Something has changed. */
  show(): void;
  /** Shows no more: what comes now is how the work ended. */
  end(): Promise<void>;
}

/** Lets the card follow the work: one look at the ledger at a time, however much happens meanwhile. */
export function showProgress({ work, announcer, logger, pace }: Showing, claim: Claim): Progress {
  let looking: Promise<void> | null = null;
  let isMore = false;
  let isOver = false;
  const look = async (): Promise<void> => {
    const seen = await work.glance(claim);
    if (!isOver) announcer.progressed(seen);
  };
  const follow = async (): Promise<void> => {
    while (isMore && !isOver && !pace.isStopping()) {
      isMore = false;
      await look().catch((error: unknown) => {
        logger.warn({ requestId: claim.requestId, error: String(error) }, 'Progress could not be shown');
      });
      await Promise.race([pace.pause(GAP_SECONDS), ending]);
    }
    looking = null;
  };
  let endNow = (): void => undefined;
  const ending = new Promise<void>((resolve) => {
    endNow = resolve;
  });
  return {
    show() {
      isMore = true;
      looking ??= follow();
    },
    async end() {
      isOver = true;
      endNow();
      await looking;
    },
  };
}
