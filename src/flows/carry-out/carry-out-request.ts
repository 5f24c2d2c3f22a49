import type { InvitationRequest } from '../../domain/invitation-request';
import { judgeTarget, type TargetRules } from '../../domain/judge-target';
import type { Announcer } from '../../ports/announcer';
import type { DirectoryAccess } from '../../ports/directory';
import { DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import type { Logger } from '../../ports/logger';
import { ClaimLost, type ClaimedRequest, type WorkLedger } from '../../ports/work-ledger';
import { advanceRequest } from './advance-request';
import { inRounds } from './in-rounds';
import { renewLink } from './renew-link';
import { takeBack } from './take-back';
import { trackItem, type TrackedItem } from './tracked-item';
import { hasEnded, type Pace } from './step';

export interface CarryOutDependencies {
  readonly directory: DirectoryAccess;
  readonly work: WorkLedger;
  readonly announcer: Announcer;
  readonly logger: Logger;
  readonly pace: Pace;
  readonly rules: TargetRules;
}

const RETRY_SECONDS = 15;
const SIGN_IN_RETRY_SECONDS = 300;

/** The worker's flow: does what a sent request still wants, as its requester, and tells the chat. Woken as often as you like. */
export function createCarryOutRequest(deps: CarryOutDependencies) {
  return async function carryOutRequest(requestId: string): Promise<void> {
    const claimed = await deps.work.claim(requestId);
    if (claimed === null) return;
    const items = claimed.request.items.map((item) => trackItem(deps.work, claimed.claim, item));
    try {
      const wake = await workOn(claimed, items, deps).catch((error: unknown) =>
        retryLater(error, claimed, deps.logger),
      );
      // The chat is told before the claim is given back: after a crash in between it is told again, never not at all.
      await deps.announcer.settled({
        ...asItStands(claimed.request, items),
        state: wake === null ? 'ended' : 'running',
      });
      await deps.work.release(claimed.claim, wake);
    } catch (error) {
      if (!(error instanceof ClaimLost)) throw error;
    }
  };
}

async function workOn(
  claimed: ClaimedRequest,
  items: readonly TrackedItem[],
  deps: CarryOutDependencies,
): Promise<number | null> {
  const { request } = claimed;
  const directory = await deps.directory.as(request.requester);
  const work = { request, directory, refusal: null };

  if (claimed.isUndoing) return inRounds(items, deps.pace, (item) => takeBack(work, item, deps.pace));

  const renewed = items.filter(({ now }) => claimed.newLinks.includes(now.position));
  const linkWake = await inRounds(renewed, deps.pace, (item) => renewLink(work, item));
  if (items.every(({ now }) => hasEnded(now))) return linkWake;

  const refusal = judgeTarget(await directory.targets.find(request.target.ref), deps.rules).refusal;
  const wake = await advanceRequest({ ...work, refusal }, items, {
    pace: deps.pace,
    onProgress: () => {
      deps.announcer.progressed(asItStands(request, items));
    },
  });
  return earliest(wake, linkWake);
}

function asItStands(request: InvitationRequest, items: readonly TrackedItem[]): InvitationRequest {
  return { ...request, items: items.map(({ now }) => now) };
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function retryLater(error: unknown, { claim }: ClaimedRequest, logger: Logger): number {
  if (error instanceof DirectoryUnavailable) {
    logger.warn(
      { requestId: claim.requestId, directoryRequestId: error.directoryRequestId },
      'Directory unavailable',
    );
    return RETRY_SECONDS;
  }
  if (error instanceof SignInNeeded) {
    logger.warn({ requestId: claim.requestId }, 'No token for the requester');
    return SIGN_IN_RETRY_SECONDS;
  }
  throw error;
}
