import { setTimeout as sleep } from 'node:timers/promises';
import { buttonsOf } from '../../../src/sandbox/playground/card-actions';
import { contoso } from '../../../src/sandbox/directory/contoso';
import { Person } from '../../fakes/person';
import type { TeamsConnector } from '../../fakes/teams-connector';
import type { OwnDatabase } from '../../fleet/postgres';

export interface InvitationAsked {
  readonly botUrl: string;
  readonly teams: TeamsConnector;
  readonly database: OwnDatabase;
  readonly guests: readonly string[];
  readonly target: string;
  readonly chat: string;
  /** Olivia unless told. */
  readonly requester?: { readonly id: string; readonly displayName: string };
}

/** Types the list and waits for the review; what it resolves to presses "Send". */
export async function reviewed(asked: InvitationAsked): Promise<() => Promise<void>> {
  const { botUrl, teams, guests, target, chat, requester = contoso.people.olivia } = asked;
  const { id, displayName } = requester;
  const person = new Person(botUrl, teams, { id, name: displayName, tenantId: contoso.tenant.id, chat });
  await person.post({
    type: 'message',
    text: `invite ${guests.join(', ')} to ${target}`,
    textFormat: 'plain',
  });
  await person.waitFor('Send ', 120_000);
  const title = buttonsOf(person.card()).find((one) => one.startsWith('Send '));
  if (title === undefined) throw new Error(`No review of ${guests.length} guests: ${person.text()}`);
  return async () => {
    await person.press(title);
  };
}

/** Seconds from pressing "Send" until every guest has ended and the last is seen in the target. */
export async function inviteWithGuestlist(asked: InvitationAsked): Promise<number> {
  const send = await reviewed(asked);
  const began = performance.now();
  await send();
  await untilEnded(asked);
  return (performance.now() - began) / 1000;
}

/** Whatever is still to be told in the chat is not waited for. */
export async function untilEnded({ database, guests }: InvitationAsked): Promise<void> {
  // Once: nothing in the product looks for a guest by the plain address, so no index serves it.
  const [request] = await database.rows<{ id: string }>(
    'SELECT request_id AS id FROM guestlist.item WHERE address = $1',
    [guests[0]],
  );
  for (;;) {
    const [now] = await database.rows<{ open: number; ended: boolean }>(
      `SELECT count(*) FILTER (WHERE NOT (item.state = 'granted' AND item.is_read_back))::int AS open,
         bool_and(request.state = 'ended') AS ended
       FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id WHERE request.id = $1`,
      [request?.id],
    );
    if (now?.open === 0) return;
    if (now?.ended === true) throw new Error(`${now.open} guests did not get in, or were not seen there`);
    await sleep(50);
  }
}
