import { contoso } from '../../../src/sandbox/directory/contoso';

/** Presses "Open the list" as Teams sends it, as Olivia; the address of the page that is to be shown. */
export async function openFromChat(botUrl: string, data: object): Promise<string> {
  const { id, displayName: name } = contoso.people.olivia;
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'task/fetch',
      id: crypto.randomUUID(),
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:1',
      from: { id: `29:${id}`, aadObjectId: id, name },
      recipient: { id: '28:guestlist', name: 'Guestlist' },
      conversation: { id: `a:${id}`, conversationType: 'personal', tenantId: contoso.tenant.id },
      value: { data, context: { theme: 'default' } },
    }),
  });
  const { task } = (await response.json()) as { task: { value: { url: string } } };
  return task.value.url;
}
