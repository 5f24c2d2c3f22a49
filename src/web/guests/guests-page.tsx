import { useState } from 'react';
import type { TabDrafts } from '../../domain/tab/tab-draft';
import type { TabWeeks } from '../../domain/tab/tab-weeks';
import { usePage } from '../shell/page-context';
import { useAsked } from '../shell/use-asked';
import { openBulk } from '../teams/open-bulk';
import { GuestsBoard } from './guests-board';
import { KeptDrafts } from './kept-drafts';
import { useGuests } from './use-guests';
import { useLive } from './use-live';
import { WeeksPicture } from './weeks-picture';

/** The personal tab: everybody this person invited. */
export function GuestsPage() {
  const { words, place } = usePage();
  const list = useGuests('/api/tab/guests');
  // What paints first is not kept waiting by what stands beside it.
  const isThere = list.loaded !== null;
  const weeks = useAsked<TabWeeks>(isThere ? '/api/tab/weeks' : null);
  const drafts = useAsked<TabDrafts>(isThere ? '/api/tab/drafts' : null);
  const [openId, setOpenId] = useState(place.subPageId);
  const besides = () => {
    weeks.again();
    drafts.again();
  };
  const isLive = useLive({
    onReopened() {
      list.reload();
      besides();
    },
    onChanged(requestIds) {
      list.refresh(requestIds);
      besides();
    },
  });
  const invite = (draftId: string | null) => {
    openBulk({ title: words.bulk.heading, draftId, target: null }, () => {
      list.reload();
      besides();
    });
  };
  return (
    <GuestsBoard
      list={list}
      heading={words.guests.heading}
      isLive={isLive}
      aside={weeks.answer !== null && <WeeksPicture weeks={weeks.answer.weeks} />}
      news={drafts.answer !== null && <KeptDrafts drafts={drafts.answer.drafts} onOpen={invite} />}
      none={{ heading: words.guests.none, text: words.guests.noneText }}
      isTeam={false}
      openId={openId}
      onOpen={setOpenId}
      onInvite={invite}
    />
  );
}
