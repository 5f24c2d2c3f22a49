import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { tokenOfOlivia } from './graph-loop';

const run = promisify(execFile);
const CLI = join(__dirname, '../node_modules/@pnp/cli-microsoft365/dist/index.js');

/** CLI for Microsoft 365 as a script uses it: a command for each guest, then one that adds them all. */
export async function inviteWithCli(
  graphUrl: string,
  guests: readonly string[],
  groupId: string,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'guestlist-cli-'));
  writeFileSync(join(home, '.cli-m365-connection.json'), JSON.stringify(signedIn()));
  const command = async (...words: readonly string[]): Promise<string> => {
    const preload = join(__dirname, '../bots/to-sandbox.cjs');
    const { stdout } = await run(
      process.execPath,
      ['--require', preload, CLI, ...words, '--output', 'json'],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          HOME: home,
          GRAPH_BASE_URL: graphUrl,
          CLIMICROSOFT365_NOUPDATE: '1',
        },
      },
    );
    return stdout;
  };
  try {
    const ids: string[] = [];
    for (const address of guests) {
      const made = await command(
        ...['entra', 'user', 'guest', 'add', '--emailAddress', address, '--sendInvitationMessage'],
      );
      ids.push((JSON.parse(made) as { readonly invitedUser: { readonly id: string } }).invitedUser.id);
    }
    await command(
      ...['entra', 'group', 'member', 'add', '--groupId', groupId, '--userIds', ids.join(',')],
      ...['--role', 'Member'],
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** What the CLI keeps of somebody who has signed in. */
function signedIn() {
  const { id, address } = contoso.people.olivia;
  return {
    active: true,
    authType: 'deviceCode',
    certificateType: 0,
    cloudType: 'Public',
    appId: 'bench',
    tenant: contoso.tenant.id,
    name: 'bench',
    identityName: address,
    identityId: id,
    identityTenantId: contoso.tenant.id,
    accessTokens: {
      'https://graph.microsoft.com': { accessToken: tokenOfOlivia(), expiresOn: '2099-01-01T00:00:00Z' },
    },
  };
}
