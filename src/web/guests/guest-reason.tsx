import type { TabReason } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';

/** Why it was not done, who can change that, and what works instead. */
export function GuestReason({ reason }: { readonly reason: TabReason }) {
  const { panel } = usePage().words.guests;
  return (
    <dl className="reason">
      <dd>{reason.says}</dd>
      {reason.whoCanFix !== '' && (
        <>
          <dt>{panel.whoCanFix}</dt>
          <dd>{reason.whoCanFix}</dd>
        </>
      )}
      {reason.instead !== '' && (
        <>
          <dt>{panel.instead}</dt>
          <dd>{reason.instead}</dd>
        </>
      )}
    </dl>
  );
}
