import { changeCourse } from './change-course';

/** "Pause": nothing new is begun. */
export const pause = changeCourse({ kind: 'pause' });
