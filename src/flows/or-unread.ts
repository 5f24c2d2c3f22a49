import { unread, type Reading } from '../domain/reading';
import { DirectoryUnavailable } from '../ports/directory-errors';

/** For a fact that is worth telling and not worth failing for. */
export async function orUnread<T>(reading: Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DirectoryUnavailable) return unread('unavailable');
    throw error;
  }
}
