import type { User } from './objects';

/** The tenant's accounts, by id and by every address and sign-in name. */
export interface People {
  /** Null also for a guest that is not known everywhere yet. */
  find(id: string): User | null;
  /** As the service that made the account knows it, at once. */
  findFresh(id: string): User | null;
  /** Under any address or sign-in name, in any case; guests that are not known everywhere yet too. */
  knownAs(name: string): readonly User[];
  /** Everybody who is known everywhere. */
  all(): readonly User[];
  /** Adds an account or replaces it. `visibleFrom` in milliseconds since 1970. */
  put(user: User, visibleFrom?: number): void;
  isVisible(user: User): boolean;
  remove(user: User): void;
}

export function createPeople(now: () => number): People {
  const byId = new Map<string, User>();
  const byName = new Map<string, Set<string>>();
  const visibleFrom = new Map<string, number>();

  const isVisible = ({ id }: User): boolean => {
    const from = visibleFrom.get(id);
    if (from === undefined) return true;
    if (from > now()) return false;
    visibleFrom.delete(id);
    return true;
  };
  const findFresh = (id: string): User | null => byId.get(id.toLowerCase()) ?? null;

  return {
    findFresh,
    isVisible,
    find(id) {
      const user = findFresh(id);
      return user !== null && isVisible(user) ? user : null;
    },
    knownAs: (name) => [...(byName.get(name.toLowerCase()) ?? [])].flatMap((id) => byId.get(id) ?? []),
    all: () => (visibleFrom.size === 0 ? [...byId.values()] : [...byId.values()].filter(isVisible)),
    remove(user) {
      for (const name of namesOf(user)) byName.get(name)?.delete(user.id);
      byId.delete(user.id);
    },
    put(user, from) {
      for (const name of namesOf(byId.get(user.id))) byName.get(name)?.delete(user.id);
      byId.set(user.id, user);
      if (from !== undefined && from > now()) visibleFrom.set(user.id, from);
      for (const name of namesOf(user)) {
        const ids = byName.get(name) ?? new Set();
        byName.set(name, ids.add(user.id));
      }
    },
  };
}

function namesOf(user: User | undefined): readonly string[] {
  if (user === undefined) return [];
  const names = [
    user.mail,
    user.userPrincipalName,
    ...user.otherMails,
    ...user.proxyAddresses.map((address) => address.replace(/^smtp:/i, '')),
    ...user.identities.map(({ issuerAssignedId }) => issuerAssignedId),
  ];
  return names.flatMap((name) => (name === null ? [] : [name.toLowerCase()]));
}
