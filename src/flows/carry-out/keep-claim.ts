import type { Claim, WorkLedger } from '../../ports/work-ledger';
import type { Pace } from './step';

interface Keeping {
  readonly work: Pick<WorkLedger, 'keep' | 'keepEverySeconds'>;
  readonly pace: Pick<Pace, 'pause' | 'isStopping'>;
}

/** Keeps the claim while something is done under it, also when nothing is written for long. */
export async function keepClaim<T>(
  { work, pace }: Keeping,
  claim: Claim,
  something: () => Promise<T>,
): Promise<T> {
  let isDone = false;
  const keep = async (): Promise<void> => {
    for (;;) {
      await pace.pause(work.keepEverySeconds);
      if (isDone || pace.isStopping()) return;
      // A claim that was lost is told by the next write.
      await work.keep(claim).catch(() => undefined);
    }
  };
  void keep(); // never rejects
  try {
    return await something();
  } finally {
    isDone = true;
  }
}
