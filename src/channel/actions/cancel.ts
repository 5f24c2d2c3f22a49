import { changeCourse } from './change-course';

/** "Cancel": the draft is dropped. */
export const cancel = changeCourse({ kind: 'cancel' });
