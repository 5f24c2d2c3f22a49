import type { Logger } from '../../ports/logger';

export interface Repeated {
  /** Begins nothing more; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Does `work` now and then every so many seconds, one at a time; a failure is logged and the next time comes. */
export function repeat(work: () => Promise<void>, everySeconds: number, logger: Logger): Repeated {
  let isStopped = false;
  let underWay: Promise<void> | null = null;
  const once = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!isStopped) logger.warn({ error: String(error) }, 'What is done now and then failed');
    } finally {
      underWay = null;
    }
  };
  const begin = () => {
    if (!isStopped) underWay ??= once();
  };
  const timer = setInterval(begin, everySeconds * 1000).unref();
  begin();
  return {
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
