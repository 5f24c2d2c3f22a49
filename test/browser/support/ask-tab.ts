import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TabDraft } from '../../../src/domain/tab/tab-draft';
import type { TabGuestPage } from '../../../src/domain/tab/tab-guest';

/** Somebody who asks the tab's API directly, to prepare what a page is to show. */
export function createTabAsker(botUrl: string, person: string) {
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const signIn = await fetch(`${botUrl}/sandbox/tab-token?user=${person}`);
    const { token } = (await signIn.json()) as { token: string };
    const response = await fetch(`${botUrl}/api/tab/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const draft = (target: string, text: string) => ask<TabDraft>('drafts', { id: randomUUID(), target, text });
  return {
    ask,
    draft,
    guests: async () => (await ask<TabGuestPage>('guests')).guests,
    /** Sends a list and waits until it has ended. */
    async invite(target: string, text: string): Promise<string> {
      const { id } = await draft(target, text);
      await ask(`drafts/${id}/send`, {});
      while ((await ask<TabDraft>(`drafts/${id}`)).state !== 'ended') await sleep(200);
      return id;
    },
  };
}
