import { Button } from '@fluentui/react-components';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { CloseSign } from '../shell/close-sign';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import type { ChosenTarget } from './where-to';

export interface ChosenTargetsView {
  readonly chosen: readonly ChosenTarget[];
  readonly onLeaveOut: (target: TabTarget) => void;
}

/** Targets that are chosen beside the one in the field. */
export function ChosenTargets({ chosen, onLeaveOut }: ChosenTargetsView) {
  const { targets } = usePage().words.bulk;
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen-targets" aria-label={targets.all}>
      {chosen.map(({ target, appRoleId }) => (
        <li key={target.ref}>
          {[target.label, target.roles?.find(({ id }) => id === appRoleId)?.displayName]
            .filter((part) => part !== undefined)
            .join(' · ')}{' '}
          <Button
            appearance="subtle"
            icon={<CloseSign />}
            aria-label={fill(targets.remove, { target: target.label })}
            onClick={() => {
              onLeaveOut(target);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
