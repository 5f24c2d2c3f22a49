import { countsOf } from '../../domain/count-items';
import type { InvitationRequest, RequestItem } from '../../domain/invitation-request';
import { judgeTarget, type TargetRules } from '../../domain/judge-target';
import type { Announcer } from '../../ports/announcer';
import type { DirectoryAccess } from '../../ports/directory';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import {
  ClaimLost,
  WorkPaused,
  type ClaimedRequest,
  type WakeAfter,
  type WorkLedger,
} from '../../ports/work-ledger';
import { advanceRequest } from './advance-request';
import type { FailureWatch } from './watch-failures';
import { keepClaim } from './keep-claim';
import { inRounds } from './in-rounds';
import type { InvitationGate } from './invitation-gate';
import { showProgress, type Progress } from './show-progress';
import { renewLink } from './renew-link';
import type { Pace, Work } from './step';
import { takeAllBack } from './take-back';
import { clockFrom } from './clock-from';
import { trackItem, type TrackedItem } from './tracked-item';

export interface CarryOutDependencies {
  readonly directory: DirectoryAccess;
  readonly work: WorkLedger;
  readonly announcer: Announcer;
  readonly gate: InvitationGate;
  readonly failures: FailureWatch;
  readonly logger: Logger;
  /** Time is the ledger's, from each claim on. */
  readonly pace: Omit<Pace, 'now'>;
  readonly rules: TargetRules;
}

const RETRY_SECONDS = 15;
const MAILS_IN_A_ROW = 16;
const SIGN_IN_RETRY_SECONDS = 300;

/** The worker's flow: does what a sent request still wants, as its requester, and tells the chat. Woken as often as you like. */
export function createCarryOutRequest(deps: CarryOutDependencies) {
  return async function carryOutRequest(requestId: string): Promise<void> {
    const claimed = await deps.work.claim(requestId);
    if (claimed === null) return;
    const { claim } = claimed;
    const progress = showProgress(deps, claim);
    try {
      const { wake, ...why } = await keepClaim(deps, claim, () =>
        workOn(claimed, deps, progress).then(
          (seconds): Rest => ({ wake: seconds }),
          (error: unknown) => restAfter(error, claimed, deps),
        ),
      );
      await progress.end();
      // The chat is told before the claim is given back: after a crash in between it is told again, never not at all.
      const shown = await deps.work.glance(claim);
      const isOver = wake === null && !isAtRest(shown);
      await deps.announcer.settled({ ...shown, state: isOver ? 'ended' : 'running', ...why });
      await deps.work.release(claim, wake);
    } catch (error) {
      await progress.end();
      if (!(error instanceof ClaimLost)) throw error;
    }
  };
}

/** Its requester paused it before everything had begun. */
function isAtRest(request: InvitationRequest): boolean {
  return request.isPausedByRequester && countsOf(request).waiting > 0;
}

/** How a request is given back. */
interface Rest {
  readonly wake: WakeAfter | null;
  readonly pausedBecause?: string;
}

/** E-mails leave at the pace of invitations, some to a claim, so that nothing else asked of the request waits for all of them. */
async function renewLinks(
  work: Work,
  items: readonly TrackedItem[],
  {
    claimed,
    gate,
    pace,
  }: { readonly claimed: ClaimedRequest; readonly gate: InvitationGate; readonly pace: Pace },
): Promise<number | null> {
  const isMailed = ({ now }: TrackedItem) => claimed.resends.includes(now.position);
  const mailed = items.filter(isMailed);
  const due = [...items.filter((item) => !isMailed(item)), ...mailed.slice(0, MAILS_IN_A_ROW)];
  const resends = { untried: new Set(claimed.resends), line: gate.lineOf(work.request.requester) };
  const wake = await inRounds(due, pace, (item) => renewLink(work, item, resends));
  // What had to wait would have to wait again.
  return mailed.length > MAILS_IN_A_ROW ? (wake ?? 0) : wake;
}

/** @throws WorkPaused */
async function workOn(
  claimed: ClaimedRequest,
  deps: CarryOutDependencies,
  progress: Progress,
): Promise<number | null> {
  const { request, claim } = claimed;
  if (request.pausedBecause !== undefined) throw new WorkPaused(request.pausedBecause);
  const directory = await deps.directory.as(request.requester);
  const pace: Pace = { ...deps.pace, now: clockFrom(claimed.at) };
  const { tenantId } = request.requester;
  const work: Work = {
    request,
    directory,
    refusal: null,
    heard: (outcome) => deps.failures(tenantId, outcome),
  };
  const track = (item: RequestItem) => trackItem(deps.work, claim, item);
  const onProgress = (): void => {
    progress.show();
  };

  if (claimed.isUndoing) return takeSlicesBack(work, { claimed, deps, pace, track, onProgress });

  const asked = claimed.asked.map(track);
  const removed = asked.filter(({ now }) => claimed.removals.includes(now.position));
  const removalWake = await takeAllBack(work, removed, pace);

  const renewed = asked.filter(({ now }) => claimed.newLinks.includes(now.position));
  const linkWake = await renewLinks(work, renewed, { claimed, gate: deps.gate, pace });
  const askedWake = earliest(removalWake, linkWake);
  if (request.items.length === 0) return askedWake;

  const refusal = judgeTarget(await directory.targets.find(request.target.ref), deps.rules).refusal;
  const wake = await advanceRequest(
    { ...work, refusal },
    {
      ledger: {
        next: (afterPosition) => deps.work.next(claim, afterPosition),
        isAnybodyWaiting: () => deps.work.isAnybodyWaiting(claim),
        track,
      },
      gate: deps.gate,
      pace,
      onProgress,
    },
  );
  return earliest(wake, askedWake);
}

interface TakingBack {
  readonly claimed: ClaimedRequest;
  readonly deps: CarryOutDependencies;
  readonly pace: Pace;
  readonly track: (item: RequestItem) => TrackedItem;
  readonly onProgress: () => void;
}

async function takeSlicesBack(
  work: Work,
  { claimed: { claim, request }, deps, pace, track, onProgress }: TakingBack,
): Promise<number | null> {
  let wake: number | null = null;
  let slice: InvitationRequest['items'] = request.items;
  for (let last = slice.at(-1); last !== undefined && !pace.isStopping(); last = slice.at(-1)) {
    wake = earliest(wake, await takeAllBack(work, slice.map(track), pace));
    slice = await deps.work.next(claim, last.position);
    if (slice.length > 0) onProgress();
  }
  return pace.isStopping() ? 0 : wake;
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

async function restAfter(
  error: unknown,
  { claim, request }: ClaimedRequest,
  { announcer, logger, work }: CarryOutDependencies,
): Promise<Rest> {
  if (error instanceof WorkPaused) return { wake: 'resumed', pausedBecause: error.reason };
  if (error instanceof DirectoryUnavailable) {
    logger.warn(
      { requestId: claim.requestId, directoryRequestId: error.directoryRequestId },
      'Directory unavailable',
    );
    return { wake: RETRY_SECONDS };
  }
  if (error instanceof SignInNeeded || error instanceof ConsentNeeded) {
    logger.warn({ requestId: claim.requestId, because: error.message }, 'No token for the requester');
    await announcer.waiting({ ...(await work.glance(claim)), state: request.state }, error);
    return { wake: SIGN_IN_RETRY_SECONDS };
  }
  throw error;
}
