/** Remembers which activities this process has had: Teams delivers one again when the answer was slow. */
export class SeenActivities {
  private readonly keys = new Set<string>();

  constructor(private readonly capacity: number) {}

  /** True the first time only. */
  isNew(key: string): boolean {
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    if (this.keys.size > this.capacity) {
      const [oldest] = this.keys;
      if (oldest !== undefined) this.keys.delete(oldest);
    }
    return true;
  }
}
