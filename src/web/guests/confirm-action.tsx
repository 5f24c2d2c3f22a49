import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { TabAction, TabGuest } from '../../domain/tab/tab-guest';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { useFocusBack } from '../shell/use-focus-back';
import { useLast } from '../shell/use-last';

export interface ActionAsked {
  readonly action: TabAction;
  readonly guests: readonly TabGuest[];
  /** For `undo`: all guests of the requests that the guests belong to. */
  readonly requestGuests: number;
}

export interface ConfirmActionView {
  /** Null while nothing is asked. */
  readonly asked: ActionAsked | null;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Guests named before the rest are counted. */
const NAMED = 5;

/** Says what an action does, to whom, and what of it cannot be taken back, before it is done. */
export function ConfirmAction({ asked, onConfirm, onCancel }: ConfirmActionView) {
  const last = useLast(asked);
  useFocusBack(asked !== null);
  return (
    <Dialog
      open={asked !== null}
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface>
        {last !== null && <ActionQuestion asked={last} onConfirm={onConfirm} onCancel={onCancel} />}
      </DialogSurface>
    </Dialog>
  );
}

function ActionQuestion({ asked, onConfirm, onCancel }: ConfirmActionView & { readonly asked: ActionAsked }) {
  const { words, locale } = usePage();
  const { chosen: said, actions } = words.guests;
  const action = actions[asked.action];
  const possible = asked.guests.filter(({ can }) => can.includes(asked.action));
  const many = (count: number) => ({ guests: numberIn(locale, count) });
  const named = possible.slice(0, NAMED);
  return (
    <DialogBody>
      <DialogTitle>
        {possible.length === 1 ? action.heading : fill(action.headingMany, many(possible.length))}
      </DialogTitle>
      <DialogContent>
        <ul className="named">
          {named.map((guest) => (
            <li key={guest.id}>
              <b>{guest.name === '' ? guest.address : guest.name}</b> · {guest.target.label}
            </li>
          ))}
          {possible.length > named.length && (
            <li>{fill(said.andMore, many(possible.length - named.length))}</li>
          )}
        </ul>
        <p>{action.text}</p>
        {asked.action === 'undo' && asked.requestGuests > possible.length && (
          <p>{fill(said.wholeRequest, many(asked.requestGuests))}</p>
        )}
        <p className="warning">{action.warning}</p>
        {possible.length < asked.guests.length && <p>{fill(said.onlySome, many(possible.length))}</p>}
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{words.common.cancel}</Button>
        <Button appearance="primary" onClick={onConfirm}>
          {action.confirm}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
