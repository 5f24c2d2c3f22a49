import { createBoard } from './board';
import type { InvitationGate } from './invitation-gate';
import { runStages } from './run-stages';
import { createAwaiting } from './stages/await-newcomers';
import { createFeed, type Ledger } from './stages/feed-guests';
import { createGranting } from './stages/grant-together';
import { createInviting } from './stages/invite-guests';
import { createReadingBack } from './stages/read-back';
import { createSettling } from './stages/settle-doubts';
import type { Pace, Work } from './step';

interface Advance {
  readonly ledger: Ledger;
  readonly gate: InvitationGate;
  readonly pace: Pace;
  readonly onProgress: () => void;
}

/** Takes every item as far as it goes now; seconds until the request wants to be woken again, null when all have ended. */
export async function advanceRequest(
  work: Work,
  { ledger, gate, pace, onProgress }: Advance,
): Promise<number | null> {
  const board = createBoard(work, pace, onProgress);
  const most = await work.directory.access.mostTogether(work.request.target.ref);
  await runStages(
    [
      createSettling(board),
      createFeed(board, ledger, work.request.items),
      createInviting(board, gate.lineOf(work.request.requester)),
      createAwaiting(board),
      createGranting(board, most),
      createReadingBack(board),
    ],
    pace,
  );
  return pace.isStopping() ? 0 : board.wake;
}
