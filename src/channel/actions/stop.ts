import { changeCourse } from './change-course';

/** "Stop": what has not begun is not sent. */
export const stop = changeCourse({ kind: 'cancel' });
