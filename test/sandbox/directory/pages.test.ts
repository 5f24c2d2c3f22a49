import { acceptInvitation } from '../../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { useDirectory } from './use-directory';

const directory = useDirectory();

async function linkFor(address: string, more: object = {}): Promise<string> {
  return (await sendInvitation(directory.ask, { address, more })).body.inviteRedeemUrl;
}

async function pageAt(url: string): Promise<{ readonly status: number; readonly html: string }> {
  const response = await fetch(url);
  return { status: response.status, html: await response.text() };
}

const mailbox = async () => (await pageAt(`${directory.url}/mailbox`)).html;
const stateOf = async (address: string) => {
  const { invitations } = await directory.control.state();
  const id = invitations.find((one) => one.address === address)?.personId ?? '';
  return (await directory.ask(`/v1.0/users/${id}?$select=externalUserState`)).body['externalUserState'];
};

test('the mailbox is empty at first, and says so', async () => {
  expect(await mailbox()).toContain('No guest has been sent anything yet');
});

test('the mailbox shows to whom, in which language, and leads to the redemption page', async () => {
  const link = await linkFor(NEW_GUEST, { invitedUserMessageInfo: { messageLanguage: 'nl' } });
  const html = await mailbox();
  expect(html).toContain(`<dd>${NEW_GUEST}</dd>`);
  expect(html).toContain('<dt>Language</dt><dd>nl</dd>');
  expect(html).toContain('lang="nl">Olivia Owner nodigt je uit bij Contoso</h2>');
  expect(html).toContain(`<a href="${link}">`);
});

test('the newest mail stands first', async () => {
  await linkFor('first@adatum.com');
  await linkFor('second@adatum.com');
  const html = await mailbox();
  expect(html.indexOf('second@adatum.com')).toBeLessThan(html.indexOf('first@adatum.com'));
});

test('what people wrote is text on the mailbox page, never HTML', async () => {
  await linkFor(NEW_GUEST, {
    invitedUserDisplayName: `<script>alert("1")</script>`,
    invitedUserMessageInfo: { customizedMessageBody: `<img src=x onerror='alert(2)'> & more` },
  });
  const html = await mailbox();
  expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(html).toContain('&lt;img src=x onerror=&#39;alert(2)&#39;&gt; &amp; more');
  expect(html).not.toMatch(/<script|<img/);
});

test('the redemption page says who invites whom into what, with one button', async () => {
  const { status, html } = await pageAt(await linkFor(NEW_GUEST));
  expect(status).toBe(200);
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<h1>Join Contoso</h1>');
  expect(html).toContain('<strong>Olivia Owner</strong>');
  expect(html).toContain(`<strong>${NEW_GUEST}</strong>`);
  expect(html.match(/<button/g)).toHaveLength(1);
});

test('an inviter is named by text, never by HTML', async () => {
  const id = await directory.control.addPerson({
    displayName: '<b>Bob</b> & "Co"',
    address: 'bob@contoso.com',
    type: 'member',
  });
  const { body } = await sendInvitation(directory.ask, { address: NEW_GUEST, as: { id } });
  const { html } = await pageAt(body.inviteRedeemUrl);
  expect(html).toContain('&lt;b&gt;Bob&lt;/b&gt; &amp; &quot;Co&quot;');
  expect(html).not.toContain('<b>Bob');
});

test('to look is not to accept', async () => {
  await pageAt(await linkFor(NEW_GUEST));
  expect(await stateOf(NEW_GUEST)).toBe('PendingAcceptance');
});

test('pressing the button accepts', async () => {
  await acceptInvitation(await linkFor(NEW_GUEST), NEW_GUEST);
  expect(await stateOf(NEW_GUEST)).toBe('Accepted');
});

test('who has accepted is shown where to go on', async () => {
  const link = await linkFor(NEW_GUEST, { inviteRedirectUrl: 'https://myapps.microsoft.com/?a=1&b=2' });
  await acceptInvitation(link, NEW_GUEST);
  const { html } = await pageAt(link);
  expect(html).toContain('<h1>You are in</h1>');
  expect(html).toContain('<a href="https://myapps.microsoft.com/?a=1&amp;b=2">');
});

test('a link that was replaced, or made up, no longer works', async () => {
  const old = await linkFor(NEW_GUEST);
  await linkFor(NEW_GUEST);
  for (const link of [old, `${directory.url}/redeem?ticket=made-up`, `${directory.url}/redeem`]) {
    const { status, html } = await pageAt(link);
    expect(status).toBe(410);
    expect(html).toContain('This link no longer works');
  }
});

test('a replaced link cannot be accepted by sending its form', async () => {
  const old = await linkFor(NEW_GUEST);
  await linkFor(NEW_GUEST);
  const ticket = new URL(old).searchParams.get('ticket') ?? '';
  const answer = await fetch(`${directory.url}/redeem`, {
    method: 'POST',
    body: new URLSearchParams({ ticket }),
  });
  expect(answer.status).toBe(410);
  expect(await stateOf(NEW_GUEST)).toBe('PendingAcceptance');
});

test('a domain that is blocked later ends the links of who has not accepted, and of nobody else', async () => {
  const pending = await linkFor(NEW_GUEST);
  const accepted = await linkFor(contoso.people.amy.address);
  await directory.control.change({ domainRule: { kind: 'deny', domains: ['fabrikam.com'] } });
  expect((await pageAt(pending)).status).toBe(410);
  expect((await pageAt(accepted)).status).toBe(200);
});

test.each(['/mailbox', '/redeem?ticket=none'])('%s runs no scripts and is kept nowhere', async (path) => {
  const { headers } = await fetch(`${directory.url}${path}`);
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
});
