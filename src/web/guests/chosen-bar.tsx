import { Button } from '@fluentui/react-components';
import type { TabAction, TabGuest } from '../../domain/tab/tab-guest';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';

const OFFERED: readonly TabAction[] = ['resend', 'newLink', 'retry', 'undo', 'remove'];

export interface ChosenBarView {
  readonly chosen: readonly TabGuest[];
  readonly onAct: (action: TabAction) => void;
  readonly onClear: () => void;
}

/** What can be done with the guests that are chosen. */
export function ChosenBar({ chosen, onAct, onClear }: ChosenBarView) {
  const { words, locale } = usePage();
  const { chosen: said, actions } = words.guests;
  return (
    <div className="chosen-bar" role="toolbar" aria-label={said.one} hidden={chosen.length === 0}>
      <span role="status">
        {chosen.length === 1 ? said.one : fill(said.count, { guests: numberIn(locale, chosen.length) })}
      </span>
      {OFFERED.map((action) => (
        <Button
          key={action}
          size="small"
          disabledFocusable={!chosen.some(({ can }) => can.includes(action))}
          onClick={() => {
            onAct(action);
          }}
        >
          {actions[action].label}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={onClear}>
        {said.clear}
      </Button>
    </div>
  );
}
