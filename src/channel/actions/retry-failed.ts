import { changeCourse } from './change-course';

/** "Retry failed". */
export const retryFailed = changeCourse({ kind: 'retryFailed' });
