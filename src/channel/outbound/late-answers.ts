import { createHash } from 'node:crypto';
import { answerInTime, type Timely } from './answer-in-time';

/** After that the answer is no longer news. */
const KEPT_MILLISECONDS = 120_000;

/**
 * Work whose answer came too late, kept for whoever asks the same again: asking once more then shows it, and begins
 * nothing twice. Teams itself asks again too. In memory, per process: what is lost is begun anew.
 */
export class LateAnswers<T> {
  private readonly kept = new Map<string, { readonly work: Promise<T>; readonly until: number }>();

  constructor(private readonly capacity: number) {}

  /** Waits so many milliseconds for the work asked for by `key`, which `begin` begins unless it is under way. */
  async answer(key: string, milliseconds: number, begin: () => Promise<T>): Promise<Timely<T>> {
    const id = createHash('sha256').update(key).digest('base64');
    const work = this.find(id) ?? this.keep(id, begin());
    try {
      const timely = await answerInTime(work, milliseconds);
      if (timely.kind === 'ready') this.kept.delete(id);
      return timely;
    } catch (error) {
      this.kept.delete(id);
      throw error;
    }
  }

  private find(id: string): Promise<T> | null {
    const kept = this.kept.get(id);
    return kept === undefined || kept.until < Date.now() ? null : kept.work;
  }

  private keep(id: string, work: Promise<T>): Promise<T> {
    this.kept.delete(id);
    this.kept.set(id, { work, until: Date.now() + KEPT_MILLISECONDS });
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.capacity && oldest !== undefined) this.kept.delete(oldest);
    return work;
  }
}
