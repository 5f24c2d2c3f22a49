import { sentencesFor } from '../../src/language/sentences-for';
import { acceptInvitation } from '../../src/sandbox/demo/accept-invitation';
import { contoso } from '../../src/sandbox/directory/contoso';
import { allScopes } from '../../src/sandbox/sandbox-tokens';
import type { Person } from '../fakes/person';
import { denied } from '../support/denied';
import { startGuestlist, type Guestlist, type GuestlistOptions } from '../support/start-guestlist';

const { labels, endings, cards, reasons } = sentencesFor('en');
const { people } = contoso;
const ON = { DELETE_ACCOUNTS: 'on' };
const ann = { guest: 'Ann Lee', target: 'Partner Lounge', kind: 'group' } as const;

describe('The account of a guest whose invitation is undone', () => {
  let common: Guestlist;
  let other: Guestlist | null;
  let guestlist: Guestlist;
  let ada: Person;
  // The ledger remembers everybody: each test has an Ann of its own.
  let number = 0;
  let address: string;
  let ANN: string;
  const start = async (options?: GuestlistOptions) => {
    other = options === undefined ? null : await startGuestlist({ env: ON, ...options });
    guestlist = other ?? common;
    ada = guestlist.person(people.ada);
  };
  beforeAll(async () => {
    common = await startGuestlist({ env: ON });
  }, 120_000);
  afterAll(() => common.close());
  beforeEach(async () => {
    await common.control.reset();
    number += 1;
    address = `ann${number}@fabrikam.com`;
    ANN = `Ann Lee <${address}>`;
  });
  afterEach(() => other?.close());

  const send = async (line: string, person = ada, button = labels.send(1)) => {
    await person.type(line);
    await person.waitFor(button);
    await person.press(button);
    await person.waitFor(labels.undo);
  };
  const undo = async (person = ada) => {
    await person.press(labels.undo);
    await person.waitFor('Taken back');
  };
  const writes = async () =>
    (await guestlist.control.state()).writes
      .filter(({ method }) => method === 'DELETE')
      .map(({ path }) => path.replace(/[0-9a-f-]{36}/g, '…'));
  const USER = '/v1.0/users/…';

  test.each([
    ['a group', 'Partner Lounge', '/v1.0/groups/…/members/…/$ref'],
    ['a team', 'Partner Projects', expect.stringMatching(/^\/v1.0\/teams\/…\/members\//)],
    ['the group that opens an app', 'Partner Desk', '/v1.0/groups/…/members/…/$ref'],
    ['an app of their own', 'Partner Catalogue', '/v1.0/servicePrincipals/…/appRoleAssignedTo/…'],
  ])('is deleted after they are out of %s, in that order', async (_, target, grant) => {
    await start();
    await send(`invite ${ANN} to ${target}`);
    await undo();
    expect(await writes()).toEqual([grant, USER]);
    expect(ada.text()).toContain(endings.undone({ ...ann, target }));
    expect(ada.text()).toContain(endings.accounts.deleted(ann));
    expect(ada.text()).toContain(cards.result.mailStays);
    expect(ada.text()).not.toMatch(/redeem/);
  });

  test('is not deleted unless the operator switches that on', async () => {
    await start({ env: {} });
    await send(`invite ${ANN} to Partner Lounge`);
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.switchedOff(ann));
  });

  test('stays where the token lacks the permission, and nothing is tried', async () => {
    await start({ scopes: allScopes.filter((one) => one !== 'User.DeleteRestore.All') });
    await send(`invite ${ANN} to Partner Lounge`);
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.permissionMissing(ann));
  });

  test('stays where what else it holds cannot be read', async () => {
    await start({ scopes: allScopes.filter((one) => !/^(Directory\.|AppRole)/.test(one)) });
    await send(`invite ${ANN} to Partner Lounge`);
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.notChecked(ann));
  });

  test('stays where the requester may not delete accounts: the directory decides', async () => {
    await start();
    const olivia = guestlist.person(people.olivia);
    await send(`invite ${ANN} to Project Falcon`, olivia);
    await undo(olivia);
    expect(olivia.text()).toContain(endings.accounts.notAllowed(ann));
    expect(await writes()).toContain(USER);
  });

  test('stays once they have accepted, however recently', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    const [mail] = (await guestlist.control.state()).mails;
    await acceptInvitation(String(mail?.link), address);
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.accepted(ann));
  });

  test('stays where they were a guest before, whom the requester could not see', async () => {
    await start({ scopes: allScopes.filter((one) => !/^(User\.Read\.All|Directory\.)/.test(one)) });
    await send('invite Pete Pending <pete@fabrikam.com> to Partner Lounge');
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.notChecked({ ...ann, guest: 'Pete Pending' }));
  });

  test('of somebody who was a guest before is not spoken of', async () => {
    await start();
    await send('invite pete@fabrikam.com to Partner Lounge', ada, labels.add(1));
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.undone({ ...ann, guest: 'Pete Pending' }));
    expect(ada.text()).not.toMatch(/account (stays|is deleted)/);
    expect(ada.text()).not.toContain(cards.result.mailStays);
  });

  test('stays while another invitation needs it, whoever sent that', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    const first = ada.newest();
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(first.activity))?.[1];
    const olivia = guestlist.person(people.olivia);
    await send(`invite ${address} to Project Falcon`, olivia, labels.add(1));
    // The directory does not show that membership: the ledger knows.
    await guestlist.control.fault({
      method: 'GET',
      path: '/memberOf$',
      times: 9,
      fault: { kind: 'answer', status: 200, body: { value: [] } },
    });
    await ada.execute('undo', { requestId }, first);
    await ada.waitFor('Taken back');
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.otherRequest(ann));
  });

  test('stays where somebody added them elsewhere meanwhile', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    await guestlist.control.fault({
      method: 'GET',
      path: '/memberOf$',
      fault: {
        kind: 'answer',
        status: 200,
        body: { value: [{ id: contoso.groups.projectFalcon.id, groupTypes: ['Unified'] }] },
      },
    });
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.holdsMore(ann));
  });

  test('that was made in vain is deleted too, also where nobody came in', async () => {
    await start();
    await guestlist.control.fault({
      method: 'POST',
      path: '/members/\\$ref$',
      fault: denied,
    });
    await send(`invite ${ANN} to Partner Lounge`);
    expect(ada.text()).toContain(endings.invitedButNotAdded(ann));
    await undo();
    expect(await writes()).toEqual([USER]);
    expect(ada.text()).toContain(endings.invitationUndone(ann));
    expect(ada.text()).toContain(endings.accounts.deleted(ann));
    expect(ada.text()).not.toMatch(new RegExp(`^(${labels.undo}|${labels.retryFailed})$`, 'm'));
  });

  test.each(['dropAfterCommit', 'dropBefore'] as const)(
    'when the answer to its deletion is lost (%s) is looked for, and deleted once',
    async (kind) => {
      await start();
      await send(`invite ${ANN} to Partner Lounge`);
      await guestlist.control.fault({ method: 'DELETE', path: '/users/[^/]+$', fault: { kind } });
      await undo();
      expect(ada.text()).toContain(endings.accounts.deleted(ann));
      expect((await writes()).filter((path) => path === USER)).toHaveLength(
        kind === 'dropAfterCommit' ? 1 : 2,
      );
    },
  );

  test('that an administrator has deleted meanwhile is said to be gone', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    const [{ personId } = { personId: '' }] = (await guestlist.control.state()).memberships;
    const away = {
      kind: 'answer',
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    } as const;
    await guestlist.control.fault({ method: 'GET', path: `/users/${personId}$`, times: 9, fault: away });
    await undo();
    expect(await writes()).not.toContain(USER);
    expect(ada.text()).toContain(endings.accounts.gone(ann));
  });

  test('pressed thrice at once is deleted once; invited anew they are known to be deleted lately', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    const card = ada.newest();
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(card.activity))?.[1];
    await Promise.all([1, 2, 3].map(() => ada.execute('undo', { requestId }, card)));
    await ada.waitFor('Taken back');
    expect((await writes()).filter((path) => path === USER)).toHaveLength(1);
    await ada.type(`invite ${ANN} to Partner Lounge`);
    await ada.press(labels.send(1));
    await ada.waitFor(reasons.deletedRecently({ guest: address, target: 'Partner Lounge' }).says);
  });

  test('by "Remove" goes the same way', async () => {
    await start();
    await send(`invite ${ANN} to Partner Lounge`);
    const requestId = /"requestId":"([^"]+)"/.exec(JSON.stringify(ada.card()))?.[1];
    await ada.execute('remove', { requestId, position: 0 }, ada.newest());
    await ada.waitFor('Taken back');
    expect(await writes()).toEqual(['/v1.0/groups/…/members/…/$ref', USER]);
    expect(ada.text()).toContain(endings.accounts.deleted(ann));
  });
});
