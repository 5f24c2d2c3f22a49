import { isPermitted } from '../http/permissions';
import type { Call } from '../http/route';
import { idAlone, typed } from './typed';

/** These accounts as the caller may see them. */
export function peopleIn({ world, caller }: Call, ids: Iterable<string>): readonly object[] {
  const isShown = isPermitted(caller.scopes, 'readUsers');
  return [...ids].flatMap((id) => {
    const user = world.state.people.find(id);
    return user === null ? [] : [typed('user', isShown ? user : idAlone(user))];
  });
}
