import { randomUUID } from 'node:crypto';
import type { ApiRoute } from './api/api-request';
import { createTabApi } from './api/tab/create-tab-api';
import { createChangeHub } from './api/tab/live/change-hub';
import { formProblem } from './channel/cards/form-problem';
import { sayEnding, sayPlan } from './channel/cards/say-in-full';
import type { Config } from './config';
import type { Requester } from './domain/invitation-request';
import type { Flows } from './flows/flows';
import { readListFile } from './files/read-list-file';
import { createTabFlows } from './flows/tab-flows';
import type { DirectoryAccess } from './ports/directory';
import type { Logger } from './ports/logger';
import type { Storage } from './storage/open-storage';

/** Who may ask for data in a browser. */
export interface TabAdmission {
  /** Whose token a page brought; null for one that is not good. */
  readonly admit: (token: string) => Promise<Requester | null>;
  readonly isOwnOrigin: (origin: string) => boolean;
}

export interface TabDoorParts extends TabAdmission {
  readonly flows: Flows;
  readonly directory: DirectoryAccess;
  readonly storage: Storage;
  readonly config: Config;
  readonly logger: Logger;
}

export interface TabDoor {
  readonly routes: readonly ApiRoute[];
  /** Ends the streams, which would else keep the server open. */
  close(): void;
}

/** Milliseconds between two looks at what has changed, while a page is open. */
const LOOK_EVERY = 1_000;

/** Joins the pages in Teams to the same flows and ledger as the chat. */
export function openTabDoor({
  flows,
  directory,
  storage,
  config,
  logger,
  ...admission
}: TabDoorParts): TabDoor {
  const { history, guestTable, ledger, requestRows, settings, openedForms, cardPlaces } = storage;
  const hub = createChangeHub({ changes: storage.changes, every: LOOK_EVERY, logger });
  const routes = createTabApi(
    {
      ...admission,
      flows,
      tabFlows: createTabFlows({
        directory,
        history,
        guestTable,
        ledger,
        kept: storage.keptGuests,
        openedForms,
        cardPlaces,
        settings: config,
        flows,
      }),
      guestTable,
      requestRows,
      ledger,
      readList: readListFile,
      directory,
      settings: config,
      sendHoldSeconds: config.sendHoldSeconds,
      lines: {
        ending: sayEnding,
        plan: sayPlan,
        problem: formProblem,
      },
      language: (who) => settings.language(who),
      newReference: () => randomUUID().slice(0, 8),
      logger,
    },
    hub,
  );
  return {
    routes,
    close: () => {
      hub.close();
    },
  };
}
