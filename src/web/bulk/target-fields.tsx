import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TabTargets } from '../../domain/tab/tab-form';
import { usePage } from '../shell/page-context';
import type { Asked } from '../shell/use-asked';
import { ChosenTargets } from './chosen-targets';
import { TargetField } from './target-field';
import { targetsIn, type WhereTo } from './where-to';

export interface TargetFieldsView {
  /** As `TargetFieldView` has them. */
  readonly wanted: string | null;
  readonly likely: Asked<TabTargets>;
  readonly where: WhereTo;
  readonly onChange: (part: Partial<WhereTo>) => void;
}

/** One target or several: a field, above it those that are chosen already. */
export function TargetFields({ wanted, likely, where, onChange }: TargetFieldsView) {
  const { words } = usePage();
  const { chosen, target, appRoleId } = where;
  /** The field begins anew with each target that is put above it. */
  const [round, setRound] = useState(0);
  const field = useRef<HTMLDivElement>(null);
  const focusField = () => {
    field.current?.querySelector('input')?.focus();
  };
  useEffect(() => {
    if (round > 0) focusField();
  }, [round]);
  const hasRole = (target?.roles ?? []).length < 2 || appRoleId !== null;
  return (
    <>
      <ChosenTargets
        chosen={chosen}
        onLeaveOut={(gone) => {
          onChange({ chosen: chosen.filter((one) => one.target.ref !== gone.ref) });
          focusField();
        }}
      />
      <div ref={field} className="target-field">
        <TargetField
          key={round}
          {...(round === 0 ? { wanted } : {})}
          likely={likely}
          target={target}
          appRoleId={appRoleId}
          onTarget={(found) => {
            onChange({ target: found });
          }}
          onRole={(role) => {
            onChange({ appRoleId: role });
          }}
          onTyping={(isUnfinished) => {
            onChange({ isUnfinished });
          }}
        />
      </div>
      <p className="file-line">
        <Button
          disabledFocusable={target === null || !hasRole}
          onClick={() => {
            if (target === null || !hasRole) return;
            setRound(round + 1);
            onChange({ chosen: targetsIn(where), target: null, appRoleId: null, isUnfinished: false });
          }}
        >
          {words.bulk.targets.another}
        </Button>
      </p>
    </>
  );
}
