import type { DemoChat } from './chat';

export interface Scene {
  readonly title: string;
  play(chat: DemoChat): Promise<void>;
}

/** The whole job, as somebody at Contoso would do it. */
export const scenes: readonly Scene[] = [
  {
    title: 'A new guest into a group',
    async play(chat) {
      await chat.say('invite Ann Lee <ann@fabrikam.com> to Project Falcon');
      await chat.see('Send invitation');
      await chat.press('Send invitation');
      await chat.see('Redemption link for Ann');
    },
  },
  {
    title: 'Ann opens her redemption link and accepts',
    async play(chat) {
      await accept(await chat.linkOf('Redemption link for Ann Lee'));
      await chat.press('Refresh');
      await chat.see('accepted');
    },
  },
  {
    title: 'A known guest into a team',
    async play(chat) {
      await chat.say('invite amy@fabrikam.com to Marketing Launch');
      await chat.see('Send invitation');
      await chat.press('Send invitation');
      await chat.see('[Refresh]');
    },
  },
  {
    title: 'A guest into an app',
    async play(chat) {
      await chat.say('invite amy@fabrikam.com to Expense Portal');
      await chat.see('Send invitation');
      await chat.press('Send invitation');
      await chat.see('[Refresh]');
    },
  },
  {
    title: 'A group that takes nobody by hand',
    async play(chat) {
      await chat.say('invite ann@fabrikam.com to All Contractors');
      const shown = await chat.see('All Contractors chooses its members by a rule');
      if (shown.includes('[Send invitation]')) throw new Error('A dynamic group must not be offered');
    },
  },
];

/** What a guest does in the browser: look at the page, then press its button. */
async function accept(link: string): Promise<void> {
  const page = await (await fetch(link)).text();
  if (!page.includes('Ann')) throw new Error('The redemption page does not say who is invited');
  const answer = await fetch(link, { method: 'POST', redirect: 'manual' });
  if (answer.status >= 400) throw new Error(`The redemption page answered ${answer.status}`);
}
