import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig, type Config, type Environment } from '../config';

export interface SandboxConfig {
  readonly config: Config;
  /** Another Graph to work against; null for the sandbox's own. */
  readonly graphBaseUrl: string | null;
  /** The Playground's people; null for ours. */
  readonly peopleFile: string | null;
  /** Removes what was made for this run alone. */
  readonly cleanUp: () => void;
}

/** The operator's settings with what suits a try-out: fresh state in a temporary folder, a short quiet period, owned apps and deleting accounts on. */
export function readSandboxConfig(env: Environment): SandboxConfig {
  const kept = env['DATA_DIR'];
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'guestlist-'));
  mkdirSync(dataDir, { recursive: true });
  const cleanUp = () => {
    if (kept === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const settings = {
      QUIET_PERIOD_SECONDS: '10',
      OWNED_APPS: 'on',
      DELETE_ACCOUNTS: 'on',
      LINK_ENCRYPTION_KEY: keptKey(dataDir),
    };
    return {
      ...readAll({ ...settings, ...env, DATA_DIR: dataDir }),
      peopleFile: env['PLAYGROUND_PEOPLE'] ?? null,
      cleanUp,
    };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

/** @throws ConfigError naming every problem at once. */
function readAll(env: Environment): Pick<SandboxConfig, 'config' | 'graphBaseUrl'> {
  const graphBaseUrl = env['GRAPH_BASE_URL']?.replace(/\/+$/, '') ?? null;
  const problems =
    graphBaseUrl === null || URL.canParse(graphBaseUrl)
      ? []
      : [
          'Give GRAPH_BASE_URL as the origin of another Graph, such as http://127.0.0.1:4000, or leave it out.',
        ];
  try {
    const config = readConfig(env);
    if (problems.length === 0) return { config, graphBaseUrl };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
  }
  throw new ConfigError(problems);
}

/** State that is kept needs the key it was written with. */
function keptKey(dataDir: string): string {
  const file = join(dataDir, 'link.key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
