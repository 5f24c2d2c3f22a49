import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TabTargetAdded } from '../../domain/tab/tab-draft';
import type { TabTargets } from '../../domain/tab/tab-form';
import type { TabTarget } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import { useAsked } from '../shell/use-asked';
import { TargetField } from './target-field';

/** The same list into one more target, once it is reviewed. */
export function AnotherTarget({ onAdd }: { readonly onAdd: (added: TabTargetAdded) => void }) {
  const { targets } = usePage().words.bulk;
  const likely = useAsked<TabTargets>('/api/tab/targets');
  const [target, setTarget] = useState<TabTarget | null>(null);
  const [appRoleId, setAppRoleId] = useState<string | null>(null);
  // Made once, so that pressing twice adds it once.
  const id = useRef(crypto.randomUUID());
  return (
    <details className="change-draft">
      <summary>{targets.another}</summary>
      <TargetField
        likely={likely}
        target={target}
        appRoleId={appRoleId}
        onTarget={setTarget}
        onRole={setAppRoleId}
      />
      <Button
        disabledFocusable={target === null}
        onClick={() => {
          if (target !== null) onAdd({ id: id.current, target: target.ref, appRoleId });
        }}
      >
        {targets.add}
      </Button>
    </details>
  );
}
