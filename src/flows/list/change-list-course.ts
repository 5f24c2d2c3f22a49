import type { RequestLedger } from '../../ports/request-ledger';
import type { CourseChange, CourseOutcome, createChangeCourse } from '../change-course';
import { readList } from './read-list';

export interface ChangeListCourseDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly changeCourse: ReturnType<typeof createChangeCourse>;
}

/** Stop, pause and resume hold for a list with all its targets: one that went on would invite the guests the others leave. */
export function createChangeListCourse({ ledger, changeCourse }: ChangeListCourseDependencies) {
  return async function changeListCourse(change: CourseChange): Promise<CourseOutcome> {
    const { requestId, requester, wish } = change;
    if (!FOR_ALL.has(wish.kind)) return changeCourse(change);
    const ids = await ledger.listOf(requestId, requester);
    const list = ids.length < 2 ? [] : await readList(ledger, requestId, requester);
    const outcome = await changeCourse(change);
    if (outcome.kind !== 'asked') return outcome;
    const isDraft = list.some(({ id, state }) => id === outcome.request.id && state === 'draft');
    for (const { id, state } of list) {
      const isMeant = state === 'held' || state === 'running' || (isDraft && state === 'draft');
      if (id === outcome.request.id || !isMeant) continue;
      await changeCourse({ requestId: id, requester, wish, place: null });
    }
    return outcome;
  };
}

const FOR_ALL: ReadonlySet<CourseChange['wish']['kind']> = new Set(['pause', 'resume', 'cancel']);
