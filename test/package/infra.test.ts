import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permissionTiers } from '../../src/domain/permission-tiers';
import { TEAMS_CLIENTS } from '../../src/operate/check-tenant/judge-registration';
import { allScopes, coreScopes } from '../../src/sandbox/sandbox-tokens';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface AppManifest {
  readonly signInAudience: string;
  readonly isFallbackPublicClient: boolean;
  readonly identifierUris: readonly string[];
  readonly api: {
    readonly requestedAccessTokenVersion: number;
    readonly oauth2PermissionScopes: readonly { readonly value: string }[];
    readonly preAuthorizedApplications: readonly { readonly appId: string }[];
  };
  readonly web: { readonly redirectUris: readonly string[] };
  readonly requiredResourceAccess: readonly {
    readonly resourceAppId: string;
    readonly resourceAccess: readonly { readonly id: string; readonly type: string }[];
  }[];
}

const manifest = JSON.parse(read('aad.manifest.json')) as AppManifest;
const ids = JSON.parse(read('infra/graph-permissions.json')) as Readonly<Record<string, string>>;

describe('The app registration', () => {
  test('asks for exactly the delegated permissions of the first two tiers, of Graph alone', () => {
    const [core, checks] = permissionTiers;
    const wanted = [...(core?.permissions ?? []), ...(checks?.permissions ?? [])].map((name) => ids[name]);
    const [graph, ...others] = manifest.requiredResourceAccess;
    expect(others).toEqual([]);
    expect(graph?.resourceAppId).toBe('00000003-0000-0000-c000-000000000000');
    expect(graph?.resourceAccess).toEqual(wanted.map((id) => ({ id, type: 'Scope' })));
  });

  test('is what check-tenant and the token check expect', () => {
    expect(manifest).toMatchObject({
      signInAudience: 'AzureADMyOrg',
      isFallbackPublicClient: false,
      identifierUris: ['api://${{BOT_DOMAIN}}/botid-${{AAD_APP_CLIENT_ID}}'],
      api: { requestedAccessTokenVersion: 2, oauth2PermissionScopes: [{ value: 'access_as_user' }] },
    });
    expect(manifest.api.preAuthorizedApplications.map(({ appId }) => appId)).toEqual(TEAMS_CLIENTS);
    expect(manifest.web.redirectUris).toContain('https://${{BOT_DOMAIN}}/sign-in/end');
  });
});

test('the tiers are those that the sandbox grants, and that the READMEs list', () => {
  const all = permissionTiers.flatMap(({ permissions }) => permissions);
  expect([...all].sort()).toEqual([...allScopes].sort());
  expect(permissionTiers[0]?.permissions).toEqual(coreScopes);
  expect(Object.keys(ids).sort()).toEqual([...all].sort());
  for (const tier of permissionTiers) {
    for (const permission of tier.permissions) {
      expect(read('README.md')).toContain(`| ${tier.name} | ${permission}`);
      expect(read('src/graph/README.md')).toContain(permission);
    }
  }
});

describe('The infrastructure', () => {
  const bicep = read('infra/azure.bicep');
  const declared = [...bicep.matchAll(/^param (\w+)/gm)].map(([, name = '']) => name);
  const optional = [...bicep.matchAll(/^param (\w+) \w+ = /gm)].map(([, name = '']) => name);

  test('is given every parameter that has no default, and none there is not', () => {
    const { parameters } = JSON.parse(read('infra/azure.parameters.json')) as { parameters: object };
    const given = Object.keys(parameters);
    expect(
      declared.filter((name) => !optional.includes(name)).filter((name) => !given.includes(name)),
    ).toEqual([]);
    expect(given.filter((name) => !declared.includes(name))).toEqual([]);
  });

  test('gives the bot settings that it reads', () => {
    const settings = [...bicep.matchAll(/\{ name: '(\w+)', value:/g)].map(([, name = '']) => name);
    const known = [...read('.env.example').matchAll(/^#? ?(\w+)=/gm)].map(([, name]) => name);
    expect(
      settings.filter((name) => name !== 'WEBSITES_PORT').filter((name) => !known.includes(name)),
    ).toEqual([]);
    expect(settings).toContain('MicrosoftAppId');
  });

  test('uses no variable that is not declared, in the environment either', () => {
    const fromEnvironment = ['infra/azure.parameters.json', 'aad.manifest.json', 'm365agents.yml'].flatMap(
      (file) => [...read(file).matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name),
    );
    const known = new Set([
      ...[...read('env/.env.dev').matchAll(/^(\w+)=/gm)].map(([, name]) => name),
      ...[...read('env/.env.dev').matchAll(/SECRET_\w+/g)].map(([name]) => name),
      ...[...read('m365agents.yml').matchAll(/^ {6}\w+: (\w+)$/gm)].map(([, name]) => name),
      ...[...bicep.matchAll(/^output (\w+)/gm)].map(([, name]) => name),
      // Made by the toolkit itself with the app registration.
      'AAD_APP_ACCESS_AS_USER_PERMISSION_ID',
    ]);
    expect(fromEnvironment.filter((name) => !known.has(name))).toEqual([]);
  });

  test('calls each module with the parameters that it declares', () => {
    const module = read('infra/botRegistration/azurebot.bicep');
    const wanted = [...module.matchAll(/^param (\w+)/gm)].map(([, name]) => name);
    const given = [...(/params: \{([^}]*)\}/.exec(bicep)?.[1] ?? '').matchAll(/^\s*(\w+):/gm)].map(
      ([, name]) => name,
    );
    expect(given.sort()).toEqual(wanted.sort());
    expect(readdirSync(join(root, 'infra/botRegistration'))).toEqual(['azurebot.bicep']);
  });
});
