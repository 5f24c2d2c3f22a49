/** What a guest does in the browser: opens the link, looks, and presses the page's button. Throws if the page is for somebody else or refuses. */
export async function acceptInvitation(link: string, address: string): Promise<void> {
  const page = await (await fetch(link)).text();
  if (!page.includes(address)) throw new Error(`The redemption page does not invite ${address}`);
  const action = /<form method="post" action="([^"]+)">/.exec(page)?.[1];
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1];
  if (action === undefined || ticket === undefined) throw new Error('The redemption page has no button');
  const answer = await fetch(new URL(action, link), {
    method: 'POST',
    body: new URLSearchParams({ ticket }),
  });
  if (!answer.ok) throw new Error(`The redemption page answered ${answer.status}`);
}
