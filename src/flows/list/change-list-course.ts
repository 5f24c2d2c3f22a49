import type { RequestLedger } from '../../ports/request-ledger';
import type { CourseChange, CourseOutcome, createChangeCourse } from '../change-course';

export interface ChangeListCourseDependencies {
  readonly ledger: Pick<RequestLedger, 'find' | 'listOf'>;
  readonly changeCourse: ReturnType<typeof createChangeCourse>;
}

/** Stop, pause and resume hold for a list with all its targets: one that went on would invite the guests the others leave. */
export function createChangeListCourse({ ledger, changeCourse }: ChangeListCourseDependencies) {
  return async function changeListCourse(change: CourseChange): Promise<CourseOutcome> {
    const { requestId, requester, wish } = change;
    const outcome = await changeCourse(change);
    if (outcome.kind !== 'asked' || !FOR_ALL.has(wish.kind)) return outcome;
    for (const id of await ledger.listOf(requestId, requester)) {
      const other = id === outcome.request.id ? null : await ledger.find(id, requester);
      if (other?.state !== 'held' && other?.state !== 'running') continue;
      await changeCourse({ requestId: id, requester, wish, place: null });
    }
    return outcome;
  };
}

const FOR_ALL: ReadonlySet<CourseChange['wish']['kind']> = new Set(['pause', 'resume', 'cancel']);
