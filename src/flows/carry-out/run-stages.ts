import type { Pace } from './step';

/** One kind of work in a claim. */
export interface Stage {
  /** Begins one piece of what can be done now; null: nothing can. */
  begin(): Promise<void> | null;
  /** When something can be done although nothing else has happened, in milliseconds by the pace's clock; null: never. */
  dueAt(): number | null;
}

/** Nobody waits longer than this for what a stage cannot know of, as that the process is about to end. */
const LONGEST_PAUSE_SECONDS = 0.25;

/** Lets every stage begin whatever it can, all at once, until none has anything left. The first failure ends it, after what is under way. */
export async function runStages(stages: readonly Stage[], pace: Pace): Promise<void> {
  let underWay = 0;
  let failure: { readonly error: unknown } | null = null;
  let tell = (): void => undefined;
  const watch = (action: Promise<void>): void => {
    underWay += 1;
    void action
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => {
        underWay -= 1;
        tell();
      });
  };
  for (;;) {
    const somethingHappened = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const failed = failure as { readonly error: unknown } | null;
    if (failed === null) for (const stage of stages) beginAll(stage, watch);
    const due = pace.isStopping() || failed !== null ? null : earliestDue(stages);
    if (underWay === 0 && failed !== null) throw failed.error;
    if (underWay === 0 && due === null) return;
    const pause = due === null ? LONGEST_PAUSE_SECONDS : Math.max(0, due - pace.now().getTime()) / 1000;
    await (pace.isStopping()
      ? somethingHappened
      : Promise.race([somethingHappened, pace.pause(Math.min(pause, LONGEST_PAUSE_SECONDS))]));
  }
}

function beginAll(stage: Stage, watch: (action: Promise<void>) => void): void {
  for (let action = stage.begin(); action !== null; action = stage.begin()) watch(action);
}

function earliestDue(stages: readonly Stage[]): number | null {
  const dues = stages.flatMap((stage) => stage.dueAt() ?? []);
  return dues.length === 0 ? null : Math.min(...dues);
}
