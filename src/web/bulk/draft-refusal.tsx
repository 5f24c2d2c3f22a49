import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { TabReason } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';

/** Why nothing of a draft can be sent: the target, or the requester, stands in the way. */
export function DraftRefusal({ reason }: { readonly reason: TabReason }) {
  const { review } = usePage().words.bulk;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{reason.says}</MessageBarTitle>
        {reason.whoCanFix !== '' && `${review.whoCanFix} ${reason.whoCanFix} `}
        {reason.instead !== '' && `${review.instead} ${reason.instead}`}
      </MessageBarBody>
    </MessageBar>
  );
}
