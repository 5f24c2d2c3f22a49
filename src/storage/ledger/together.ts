import type { Claim } from '../../ports/work-ledger';

/** How one of several calls in one commit ended. */
export type Ending<Answer> =
  { readonly kind: 'done'; readonly answer: Answer } | { readonly kind: 'refused'; readonly error: Error };

interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** More in one commit would make the first of them wait. */
const MOST_TOGETHER = 200;

/**
 * Calls for the same claim that come while a commit is under way go together into the next: each resolves after the
 * commit that holds it, and the cost of a commit is shared. `commit` answers in the order it was asked.
 */
export function createTogether<Asked, Answer>(
  commit: (claim: Claim, asked: readonly Asked[]) => Promise<readonly Ending<Answer>[]>,
): (claim: Claim, asked: Asked) => Promise<Answer> {
  const lines = new Map<string, Waiting<Asked, Answer>[]>();

  async function run(key: string, claim: Claim): Promise<void> {
    // Whoever asks in the same moment comes along.
    await new Promise((resolve) => setImmediate(resolve));
    for (;;) {
      const some = lines.get(key)?.splice(0, MOST_TOGETHER) ?? [];
      if (some.length === 0) break;
      await commitSome(claim, some);
    }
    lines.delete(key);
  }

  async function commitSome(claim: Claim, some: readonly Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const endings = await commit(
        claim,
        some.map(({ asked }) => asked),
      );
      for (const [index, one] of some.entries()) {
        const ending = endings[index];
        if (ending?.kind === 'done') one.resolve(ending.answer);
        else one.reject(ending?.error ?? new Error('A call in a commit has no ending'));
      }
    } catch (error) {
      for (const one of some) one.reject(error);
    }
  }

  return (claim, asked) =>
    new Promise((resolve, reject) => {
      const key = `${claim.requestId}:${claim.attempt}`;
      const line = lines.get(key);
      const one = { asked, resolve, reject };
      if (line !== undefined) {
        line.push(one);
        return;
      }
      lines.set(key, [one]);
      void run(key, claim); // never rejects
    });
}
