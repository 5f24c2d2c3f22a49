import type { PageLinks } from '../channel/page-links';
import { HOST_PATH } from './host/host-pages';
import type { TabPeople } from './tab-sign-in';

/** The pages in the sandbox's own host: the Playground opens no dialogs, and its people open a browser's window instead. */
export function createSandboxPages(origin: () => string, people: TabPeople): PageLinks {
  const named = (id: string) => [...people].find(([, person]) => person.id === id)?.[0];
  return {
    hasDialogs: false,
    list: ({ kind, requestId }) => `${origin()}/tab/bulk?${kind}=${requestId}`,
    listInBrowser: ({ kind, requestId }, { id }) => inHost({ page: 'bulk', [kind]: requestId }, id),
    guests: (guestId, { id }) =>
      inHost({ page: 'guests', ...(guestId === null ? {} : { guest: guestId }) }, id),
  };

  function inHost(what: Readonly<Record<string, string>>, personId: string): string {
    const query = new URLSearchParams(what);
    const person = named(personId);
    if (person !== undefined) query.set('person', person);
    return `${origin()}${HOST_PATH}?${query.toString()}`;
  }
}
