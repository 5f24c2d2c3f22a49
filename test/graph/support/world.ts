import type { Requester } from '../../../src/domain/invitation-request';
import type { TargetChoice, TargetKind, TargetRef } from '../../../src/domain/target';
import { createGraphDirectoryAccess } from '../../../src/graph/graph-directory-access';
import type { GraphSettings } from '../../../src/graph/session';
import type { Directory } from '../../../src/ports/directory';
import { startDirectory } from '../../../src/sandbox/directory/start-directory';
import { startGateway, type Gateway } from './gateway';
import { createPatientClock, type PatientClock } from './patient-clock';
import { createRecordingLogger, type RecordingLogger } from './recording-logger';
import { allScopes, olivia } from './requesters';
import { createUnsignedTokens } from './tokens';

export interface World {
  readonly gateway: Gateway;
  readonly logger: RecordingLogger;
  readonly clock: PatientClock;
  /** The directory as this person sees it with these permissions. */
  as(requester: Requester, scopes?: readonly string[], settings?: Partial<GraphSettings>): Promise<Directory>;
  close(): Promise<void>;
}

/** Contoso's sandbox directory behind a gateway that counts and can break things. */
export async function startWorld({ timeoutMilliseconds = 2000 } = {}): Promise<World> {
  const sandbox = await startDirectory({ replicationDelayMs: 0 });
  const gateway = await startGateway(sandbox.url);
  const logger = createRecordingLogger();
  const clock = createPatientClock();
  return {
    gateway,
    logger,
    clock,
    as: (requester, scopes = allScopes, settings = {}) =>
      createGraphDirectoryAccess({
        baseUrl: gateway.url,
        tokens: createUnsignedTokens(scopes),
        logger,
        clock,
        settings: {
          ownedApps: true,
          deleteAccounts: true,
          ...settings,
          readTimeoutMilliseconds: timeoutMilliseconds,
          writeTimeoutMilliseconds: timeoutMilliseconds,
        },
      }).as(requester),
    async close() {
      await gateway.close();
      await sandbox.close();
    },
  };
}

/** The target of that name and kind, as Olivia finds it. */
export async function targetNamed(world: World, kind: TargetKind, name: string): Promise<TargetRef> {
  const found = await (await world.as(olivia)).targets.findByName(name);
  const choice = found.find((one: TargetChoice) => one.displayName === name && one.ref.kind === kind);
  if (choice === undefined) throw new Error(`Contoso has no ${kind} called ${name}`);
  return choice.ref;
}

/** The account known under this address. */
export async function personIdOf(world: World, address: string): Promise<string> {
  const found = await (await world.as(olivia)).guests.findByAddress([address]);
  const person = found.kind === 'read' ? found.value.get(address)?.[0] : undefined;
  if (person === undefined) throw new Error(`Contoso does not know ${address}`);
  return person.id;
}
