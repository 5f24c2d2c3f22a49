import type { Logger } from '../../ports/logger';

export interface Repeated {
  readonly stop: () => void;
}

/** Does `work` now and then every so many seconds, one at a time; a failure is logged and the next time comes. */
export function repeat(work: () => Promise<void>, everySeconds: number, logger: Logger): Repeated {
  let isStopped = false;
  let isBusy = false;
  const once = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } catch (error) {
      if (!isStopped) logger.warn({ error: String(error) }, 'Upkeep of the store failed');
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void once(), everySeconds * 1000).unref();
  void once();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}
