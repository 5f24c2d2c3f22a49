import type { FaultRequest } from './control/fault';
import type { PersonRequest } from './control/new-person';
import type { DirectoryCounts, DirectoryReport } from './control/report';
import type { Settings } from './settings';

/** A sandbox directory's own calls, from another process or the same. They throw with the directory's explanation. */
export interface DirectoryControl {
  state(): Promise<DirectoryReport>;
  counts(): Promise<DirectoryCounts>;
  change(settings: Partial<Settings>): Promise<void>;
  fault(fault: FaultRequest): Promise<void>;
  /** The new account's id. */
  addPerson(person: PersonRequest): Promise<string>;
  /** The new accounts' ids, in the order given. */
  addPeople(people: readonly PersonRequest[]): Promise<readonly string[]>;
  /** A fresh tenant, the settings it was started with, no faults. */
  reset(): Promise<void>;
}

/** `url` is the directory's origin. */
export function createDirectoryControl(url: string): DirectoryControl {
  const addPeople = async (people: readonly PersonRequest[]): Promise<readonly string[]> => {
    const added = (await call('POST', 'people', people)) as readonly { id: string }[];
    return added.map(({ id }) => id);
  };
  return {
    state: async () => (await call('GET', 'state')) as DirectoryReport,
    counts: async () => (await call('GET', 'counts')) as DirectoryCounts,
    async change(settings) {
      await call('POST', 'change', settings);
    },
    async fault(fault) {
      await call('POST', 'fault', fault);
    },
    addPeople,
    async addPerson(person) {
      const [id = ''] = await addPeople([person]);
      return id;
    },
    async reset() {
      await call('POST', 'reset', {});
    },
  };

  async function call(method: string, action: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${url}/sandbox/${action}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The sandbox directory refused ${action}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
}
