import { setTimeout as sleep } from 'node:timers/promises';
import { contoso } from '../../src/sandbox/directory/contoso';
import { buttonsOf } from '../../src/sandbox/playground/card-actions';
import { Person } from '../fakes/person';
import type { TeamsConnector } from '../fakes/teams-connector';
import type { OwnDatabase } from '../fleet/postgres';

export interface Wanted {
  readonly requester: { readonly id: string; readonly displayName: string };
  readonly target: string;
  readonly guests: readonly string[];
}

export interface Surroundings {
  readonly teams: TeamsConnector;
  readonly database: OwnDatabase;
  readonly someUrl: () => string;
}

const RETRY = 'Retry failed';
/** Milliseconds until somebody types the line once more. */
const PATIENCE_MS = 20_000;

/** Asks as a person would while bots die under their hands: types again until the review stands there, presses again until it is sent. */
export async function askPatiently(around: Surroundings, wanted: Wanted, chat: string): Promise<Person> {
  const { teams, database, someUrl } = around;
  const person = new Person(someUrl, teams, {
    id: wanted.requester.id,
    name: wanted.requester.displayName,
    tenantId: contoso.tenant.id,
    chat,
  });
  const isSent = async () => {
    const rows = await database.rows(
      `SELECT 1 FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
       WHERE item.address = $1 AND request.sent_at IS NOT NULL`,
      [wanted.guests[0]],
    );
    return rows.length > 0;
  };
  for (;;) {
    await person.type(`invite ${wanted.guests.join(', ')} to ${wanted.target}`).catch(() => undefined);
    // The bot may have died while it was checking: then nothing comes of it.
    await person.waitFor(/^Send /m, PATIENCE_MS).catch(() => undefined);
    for (let tries = 0; tries < 3; tries += 1) {
      const send = titleOfSend(person);
      if (send === null) break;
      await person.press(send).catch(() => undefined);
      if (await isSent()) return person;
    }
    await sleep(200);
  }
}

/** Presses "Retry failed" on the latest card that has it, as somebody who has read it; what is in doubt twice waits for that. */
export async function retryWhatFailed(person: Person): Promise<void> {
  const failed = person.messages().findLast((message) => buttonsOf(person.card(message)).includes(RETRY));
  if (failed !== undefined) await person.press(RETRY, {}, failed).catch(() => undefined);
}

function titleOfSend(person: Person): string | null {
  if (person.messages().length === 0) return null;
  return buttonsOf(person.card()).find((title) => title.startsWith('Send ')) ?? null;
}
