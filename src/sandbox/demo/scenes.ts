import { acceptInvitation } from './accept-invitation';
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
      await acceptInvitation(await chat.linkOf('Redemption link for Ann Lee'), 'ann@fabrikam.com');
      await chat.press('Refresh');
      await chat.see('Ann Lee has accepted and is a member of Project Falcon');
    },
  },
  {
    title: 'A known guest into a team',
    play: (chat) =>
      addAmy(chat, { target: 'Marketing Launch', ending: 'Amy Accepted is a member of Marketing Launch' }),
  },
  {
    title: 'A guest into an app',
    play: (chat) => addAmy(chat, { target: 'Expense Portal', ending: 'Sign-on link to Expense Portal' }),
  },
  {
    title: 'A group that takes nobody by hand',
    async play(chat) {
      await chat.say('invite ann@fabrikam.com to All Contractors');
      const shown = await chat.see('All Contractors chooses its members by a rule');
      if (/\[(?:Send invitation|Add guest)\]/.test(shown))
        throw new Error('A dynamic group must not be offered');
    },
  },
];

async function addAmy(
  chat: DemoChat,
  { target, ending }: { readonly target: string; readonly ending: string },
): Promise<void> {
  await chat.say(`invite amy@fabrikam.com to ${target}`);
  await chat.see('Add guest');
  await chat.press('Add guest');
  await chat.see(ending);
}
