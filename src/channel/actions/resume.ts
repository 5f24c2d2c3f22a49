import { changeCourse } from './change-course';

/** "Resume": what was paused goes on. */
export const resume = changeCourse({ kind: 'resume' });
