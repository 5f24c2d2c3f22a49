import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until the answer is right; throws with the last one if that takes too long. */
export async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still not right: ${JSON.stringify(answer)}`);
    await pause(20);
  }
}
