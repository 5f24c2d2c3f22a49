import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { contoso } from '../../src/sandbox/directory/contoso';
import { sentencesFor } from '../../src/language/sentences-for';
import { createSigner } from '../stand-in/signer';
import { standInApp, startProductionBot, type ProductionBot } from '../stand-in/start-production-bot';

const { labels } = sentencesFor('en');
const { olivia } = contoso.people;

/** Inviting takes a token of the app itself (for the chat) and one on behalf of the person. */
async function expectToWork(bot: ProductionBot): Promise<void> {
  const person = await bot.signedIn(olivia).catch((error: unknown) => {
    throw new Error(bot.said(), { cause: error });
  });
  await person.type('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
  await person.waitFor(labels.send(1));
  await person.press(labels.send(1));
  await person.waitFor('Redemption link for Ann Lee');
}

test('the app proves itself with a certificate', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-'));
  const made = await generate([{ name: 'commonName', value: 'guestlist' }]);
  const path = join(folder, 'guestlist.pem');
  writeFileSync(path, made.private + made.cert);
  const bot = await startProductionBot({ app: { certificate: made.cert }, env: { CERTIFICATE_PATH: path } });
  try {
    await expectToWork(bot);
  } finally {
    await bot.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the app proves itself with a managed identity that it trusts, and keeps no secret', async () => {
  const managedIdentity = await createSigner();
  const asked: (string | undefined)[] = [];
  let issuer = '';
  // The endpoint that a host such as App Service gives its apps.
  const endpoint = createServer((request, response) => {
    void (async () => {
      asked.push(request.url);
      const token = await managedIdentity.sign({
        iss: issuer,
        aud: 'api://AzureADTokenExchange',
        sub: 'identity',
      });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          access_token: token,
          expires_on: Math.floor(Date.now() / 1000) + 3600,
          token_type: 'Bearer',
        }),
      );
    })();
  });
  endpoint.listen(0, '127.0.0.1');
  await once(endpoint, 'listening');
  const { port } = endpoint.address() as AddressInfo;
  const client = 'e0000000-0000-4000-8000-0000000001d0';
  const bot = await startProductionBot({
    app: { managedIdentity },
    env: {
      FEDERATED_IDENTITY_CLIENT_ID: client,
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/token`,
      IDENTITY_HEADER: 'header',
    },
  });
  issuer = `${bot.cloud.loginOrigin}/${standInApp.tenantId}/v2.0`;
  try {
    await expectToWork(bot);
    expect(asked.every((url) => url?.includes(client))).toBe(true);
  } finally {
    await bot.close();
    endpoint.closeAllConnections();
    endpoint.close();
  }
});

test('with a secret that Entra does not know it is not ready, nobody is answered, and the log says which number Entra gave', async () => {
  const bot = await startProductionBot({
    env: { MicrosoftAppPassword: 'Zr8Q~another-secret-of-forty-characters--' },
  });
  try {
    const ready = await fetch(`${bot.url}/readyz`);
    expect(ready.status).toBe(503);
    const person = bot.person(olivia);
    await person.post({ type: 'message', text: 'help' });
    expect(person.messages()).toEqual([]);
    expect(bot.said()).toContain('AADSTS7000215');
    expect(bot.said()).not.toContain('another-secret');
  } finally {
    await bot.close();
  }
});
