import { useState } from 'react';
import type { TabDraft, TabDraftChange } from '../../domain/tab/tab-draft';
import type { TabTargets } from '../../domain/tab/tab-form';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { Button } from '@fluentui/react-components';
import { usePage } from '../shell/page-context';
import { useAsked } from '../shell/use-asked';
import { OptionFields } from './option-fields';
import { TargetField } from './target-field';

export interface ChangeDraftView {
  readonly draft: TabDraft;
  readonly onChange: (change: TabDraftChange) => void;
}

/** The target and the e-mail of a list that is reviewed already. */
export function ChangeDraft({ draft, onChange }: ChangeDraftView) {
  const { words } = usePage();
  const likely = useAsked<TabTargets>('/api/tab/targets');
  const [target, setTarget] = useState<TabTarget | null>(draft.target);
  const [appRoleId, setAppRoleId] = useState<string | null>(null);
  const [options, setOptions] = useState(draft.options);
  return (
    <details className="change-draft" open={draft.refusal !== null}>
      <summary>{words.bulk.review.change}</summary>
      <TargetField
        wanted={draft.target.ref}
        likely={likely}
        target={target}
        appRoleId={appRoleId}
        onTarget={setTarget}
        onRole={setAppRoleId}
      />
      <OptionFields
        options={options}
        onChange={(part) => {
          setOptions((before) => ({ ...before, ...part }));
        }}
      />
      <Button
        disabledFocusable={target === null}
        onClick={() => {
          if (target === null) return;
          onChange({ target: target.ref, ...(appRoleId === null ? {} : { appRoleId }), options });
        }}
      >
        {words.bulk.list.review}
      </Button>
    </details>
  );
}
