import type { Config } from '../../config';
import type { Logger } from '../../ports/logger';
import type { OperatorDesk } from '../../ports/operator-desk';
import { openStorage } from '../../storage/open-storage';
import { deskSocket } from './desk-socket';
import { createRemoteDesk, isAnswered } from './remote-desk';

export interface OpenDesk {
  readonly desk: OperatorDesk;
  close(): Promise<void>;
}

/** The operator's way to the state: through the bot that holds the embedded store, or else to the store itself. */
export async function openDesk(config: Config, logger: Logger): Promise<OpenDesk> {
  const socket = config.databaseUrl === null ? deskSocket(config.dataDir) : null;
  if (socket !== null && (await isAnswered(socket.path))) {
    return { desk: createRemoteDesk(socket.path), close: () => Promise.resolve() };
  }
  const storage = await openStorage({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    linkKey: config.linkKey,
    logger,
  });
  return { desk: storage.operator, close: () => storage.close() };
}
