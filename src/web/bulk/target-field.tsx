import { Combobox, Field, Option, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { TabTargets } from '../../domain/tab/tab-form';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { Asked } from '../shell/use-asked';
import { useSaid } from '../shell/use-said';
import { useTargets } from './use-targets';

export interface TargetFieldView {
  /** Ref of the target that is chosen beforehand; null for the one used last, left out for none. */
  readonly wanted?: string | null;
  /** To choose from before anything is typed. */
  readonly likely: Asked<TabTargets>;
  readonly target: TabTarget | null;
  readonly appRoleId: string | null;
  readonly onTarget: (target: TabTarget | null) => void;
  readonly onRole: (appRoleId: string | null) => void;
  /** Whether there is a name of which none was chosen yet. */
  readonly onTyping?: (isUnfinished: boolean) => void;
}

/** The group, team or app to enter: the likeliest at once, the rest by typing. */
export function TargetField(view: TargetFieldView) {
  const { wanted, likely, target, appRoleId, onTarget, onRole, onTyping } = view;
  const { words } = usePage();
  const { list } = words.bulk;
  const [text, setText] = useState(target?.label ?? '');
  /** At once, not with the next drawing: otherwise what is preset could land in what is being typed. */
  const isTouched = useRef(false);
  const { targets, preset, isSearching, error } = useTargets(
    target?.label === text ? '' : text,
    wanted,
    likely,
  );
  const unreadable = useSaid(error).heading;
  const none = error === null ? list.targetNone : unreadable;
  useEffect(() => {
    if (target !== null || preset === null || text !== '' || isTouched.current) return;
    onTarget(preset);
    setText(preset.label);
  }, [preset, target, text, onTarget]);
  const roles = target?.roles ?? [];
  return (
    <>
      <Field label={list.target} hint={list.targetHint}>
        <Combobox
          freeform
          onFocus={(event) => {
            isTouched.current = true;
            // Typing begins a new search instead of adding to the name that is there.
            if (event.target instanceof HTMLInputElement) event.target.select();
          }}
          value={text}
          selectedOptions={target === null ? [] : [target.ref]}
          onChange={(event) => {
            setText(event.target.value);
            onTarget(null);
            onTyping?.(event.target.value.trim() !== '');
          }}
          onOptionSelect={(_event, { optionValue }) => {
            const found = targets.find(({ ref }) => ref === optionValue) ?? null;
            onTarget(found);
            onRole(null);
            if (found !== null) setText(found.label);
          }}
        >
          {targets.map(({ ref, label }) => (
            <Option key={ref} value={ref} text={label}>
              {label}
            </Option>
          ))}
          {targets.length === 0 && (
            <Option disabled value="" text="">
              {isSearching ? list.targetSearching : none}
            </Option>
          )}
        </Combobox>
      </Field>
      {roles.length > 1 && (
        <Field label={list.role}>
          <Select
            value={appRoleId ?? ''}
            onChange={(_event, { value }) => {
              onRole(value === '' ? null : value);
            }}
          >
            <option value="">–</option>
            {roles.map(({ id, displayName }) => (
              <option key={id} value={id}>
                {displayName}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
