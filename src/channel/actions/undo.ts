import { changeCourse } from './change-course';

/** "Undo": what this request added is taken back. */
export const undo = changeCourse({ kind: 'undo' });
