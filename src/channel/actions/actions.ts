import type { Verb } from '../cards/verbs';
import type { Action } from './press';
import { cancel } from './cancel';
import { cantGetIn } from './cant-get-in';
import { change } from './change';
import { confirmNewLink } from './confirm-new-link';
import { correct } from './correct';
import { download } from './download';
import { findCause } from './find-cause';
import { help } from './help';
import { newLink } from './new-link';
import { openForm } from './open-form';
import { openList } from './open-list';
import { pause } from './pause';
import { pickTarget } from './pick-target';
import { refresh } from './refresh';
import { remove } from './remove';
import { resume } from './resume';
import { retryFailed } from './retry-failed';
import { review } from './review';
import { send } from './send';
import { show } from './show';
import { showLink } from './show-link';
import { status } from './status';
import { stop } from './stop';
import { undo } from './undo';

/** Every button of every card. */
export const actions: Readonly<Record<Verb, Action>> = {
  openForm,
  review,
  openList,
  change,
  cancel,
  send,
  stop,
  pause,
  resume,
  show,
  download,
  correct,
  pickTarget,
  refresh,
  showLink,
  retryFailed,
  undo,
  newLink,
  confirmNewLink,
  remove,
  cantGetIn,
  findCause,
  status,
  help,
};
