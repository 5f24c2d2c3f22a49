import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { TabDrafts } from '../../domain/tab/tab-draft';
import { fill } from '../shell/fill';
import { howMany } from '../shell/how-many';
import { usePage } from '../shell/page-context';

/** Lists told at once; older ones are found where a new list is begun. */
const TOLD = 2;

export interface KeptDraftsView {
  readonly drafts: TabDrafts['drafts'];
  readonly onOpen: (draftId: string) => void;
}

/** Lists that were begun and not sent, or that are being sent. */
export function KeptDrafts({ drafts, onOpen }: KeptDraftsView) {
  const { words, locale } = usePage();
  const said = words.guests.drafts;
  return drafts.slice(0, TOLD).map(({ id, state, targets, rows }) => (
    <MessageBar layout="multiline" key={id} intent="info">
      <MessageBarBody>
        {fill(state === 'draft' ? said.notSent : said.underWay, {
          target: targets.map(({ displayName }) => displayName).join(', '),
          guests: howMany(words, locale, rows),
        })}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            onOpen(id);
          }}
        >
          {state === 'draft' ? said.goOn : said.look}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
