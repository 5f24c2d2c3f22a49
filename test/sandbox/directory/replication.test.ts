import { contoso } from '../../../src/sandbox/directory/contoso';
import { query } from './ask-graph';
import { NEW_GUEST, sendInvitation } from './send-invitation';
import { until } from './until';
import { useDirectory } from './use-directory';

const { groups, teams } = contoso;
const directory = useDirectory({ replicationDelayMs: 3_600_000 });

async function newGuest(): Promise<{ readonly id: string; readonly link: string }> {
  const { body } = await sendInvitation(directory.ask, { address: NEW_GUEST });
  return { id: body.invitedUser.id, link: body.inviteRedeemUrl };
}

const addToGroup = (personId: string) =>
  directory.ask(`/v1.0/groups/${groups.projectFalcon.id}/members/$ref`, {
    method: 'POST',
    body: { '@odata.id': `${directory.url}/v1.0/directoryObjects/${personId}` },
  });

test('a new guest cannot be added yet, and the refusal names the guest and not the group', async () => {
  const { id } = await newGuest();
  const { status, body } = await addToGroup(id);
  expect(status).toBe(404);
  expect(body.error).toMatchObject({
    code: 'Request_ResourceNotFound',
    message: `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  });
});

test('a new guest is not found yet, by id, by address or by Teams', async () => {
  const { id } = await newGuest();
  const byAddress = await directory.ask(query('/v1.0/users', { filter: `mail eq '${NEW_GUEST}'` }));
  const toTeam = await directory.ask(`/v1.0/teams/${teams.marketingLaunch.id}/members`, {
    method: 'POST',
    body: {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      'user@odata.bind': `${directory.url}/v1.0/users('${id}')`,
    },
  });
  expect((await directory.ask(`/v1.0/users/${id}`)).status).toBe(404);
  expect(byAddress.body.value).toEqual([]);
  expect(toTeam.status).toBe(404);
});

test('the link works at once', async () => {
  const { link } = await newGuest();
  expect((await fetch(link)).status).toBe(200);
});

test('a second invitation finds the new guest at once', async () => {
  const { id } = await newGuest();
  const { body } = await sendInvitation(directory.ask, { address: NEW_GUEST });
  expect(body.invitedUser.id).toBe(id);
});

test('everybody who was there before can be added', async () => {
  expect((await addToGroup(contoso.people.amy.id)).status).toBe(204);
});

test('after the delay a new guest can be added', async () => {
  await directory.control.change({ replicationDelayMs: 200 });
  const { id } = await newGuest();
  expect((await addToGroup(id)).status).toBe(404);
  const added = await until(
    () => addToGroup(id),
    ({ status }) => status !== 404,
  );
  expect(added.status).toBe(204);
});
