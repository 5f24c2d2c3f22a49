/** Edits one card at a time and not too often; a later edit of the same card overtakes one still waiting. */
export class CardPacer {
  private readonly queues = new Map<string, Queue>();

  constructor(private readonly gapMilliseconds: number) {}

  /** Drops an edit still waiting: the card was pressed, and its answer comes next. */
  supersede(cardId: string): void {
    const queue = this.queues.get(cardId);
    if (queue !== undefined) queue.next = null;
  }

  /** Counts as an edit that has just happened: an answer to the press that replaced the card. */
  touch(cardId: string): void {
    this.queueOf(cardId).lastEdit = Date.now();
    this.forgetLater(cardId);
  }

  /** Resolves when this edit was made or overtaken. */
  edit(cardId: string, write: () => Promise<void>): Promise<void> {
    const queue = this.queueOf(cardId);
    queue.next = write;
    queue.running ??= this.run(queue).finally(() => {
      queue.running = null;
      this.forgetLater(cardId);
    });
    return queue.running;
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].flatMap(({ running }) => running ?? []));
  }

  private async run(queue: Queue): Promise<void> {
    while (queue.next !== null) {
      const wait = queue.lastEdit + this.gapMilliseconds - Date.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      await this.writeNext(queue);
    }
  }

  private async writeNext(queue: Queue): Promise<void> {
    const write = queue.next;
    queue.next = null;
    if (write === null) return;
    queue.lastEdit = Date.now();
    await write();
  }

  private queueOf(cardId: string): Queue {
    const known = this.queues.get(cardId);
    if (known !== undefined) return known;
    const queue: Queue = { next: null, running: null, lastEdit: 0 };
    this.queues.set(cardId, queue);
    return queue;
  }

  private forgetLater(cardId: string): void {
    setTimeout(() => {
      const queue = this.queues.get(cardId);
      if (queue?.running === null && Date.now() - queue.lastEdit >= this.gapMilliseconds)
        this.queues.delete(cardId);
    }, this.gapMilliseconds).unref();
  }
}

interface Queue {
  next: (() => Promise<void>) | null;
  running: Promise<void> | null;
  lastEdit: number;
}
