import { countsOf } from '../../domain/count-items';
import type { InvitationRequest } from '../../domain/invitation-request';

/** Requests remembered; one that is forgotten is only measured anew. */
const REMEMBERED = 1_000;
/** Milliseconds watched before anything is said. */
const ENOUGH = 15_000;

interface Start {
  readonly at: number;
  readonly ended: number;
}

/** How long a request still takes, from how fast its guests have come to an end while this process watched. */
export class ProgressRate {
  private readonly starts = new Map<string, Start>();

  /** 0 where it is not known. */
  minutesLeft(request: InvitationRequest, now: number): number {
    const { total, waiting, underWay } = countsOf(request);
    const left = waiting + underWay;
    const ended = total - left;
    const start = this.starts.get(request.id);
    const isResting = request.isPausedByRequester || request.pausedBecause !== undefined;
    // A pause says nothing about the pace, and "Retry failed" takes some back.
    if (
      left === 0 ||
      isResting ||
      request.state !== 'running' ||
      start === undefined ||
      ended < start.ended
    ) {
      this.starts.delete(request.id);
      if (left > 0 && !isResting && request.state === 'running') this.begin(request.id, { at: now, ended });
      return 0;
    }
    const took = now - start.at;
    return took < ENOUGH || ended === start.ended ? 0 : (left * took) / (ended - start.ended) / 60_000;
  }

  private begin(id: string, start: Start): void {
    this.starts.set(id, start);
    if (this.starts.size > REMEMBERED) this.starts.delete(this.starts.keys().next().value ?? '');
  }
}
