import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { TabGuestPage, TabTeamPage } from '../../domain/tab/tab-guest';
import { GuestsBoard } from '../guests/guests-board';
import { useGuests } from '../guests/use-guests';
import { useLive } from '../guests/use-live';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import { openBulk } from '../teams/open-bulk';

/** The team's tab: every guest of this team, for its owners. */
export function TeamPage({ groupId }: { readonly groupId: string }) {
  const { words, place } = usePage();
  const list = useGuests(`/api/tab/teams/${encodeURIComponent(groupId)}/guests`);
  const [openId, setOpenId] = useState(place.subPageId);
  const isLive = useLive(
    {
      onReopened: list.reload,
      onChanged: list.refresh,
    },
    groupId,
  );
  const first = list.loaded?.first;
  const team = first !== undefined && isOfTeam(first) ? first : null;
  return (
    <GuestsBoard
      list={list}
      heading={
        team === null ? words.team.configHeading : fill(words.team.heading, { team: team.team.displayName })
      }
      isLive={isLive}
      aside={null}
      news={
        team?.notRead != null && (
          <MessageBar layout="multiline" intent="info">
            <MessageBarBody>{team.notRead}</MessageBarBody>
          </MessageBar>
        )
      }
      none={{ heading: words.team.none, text: words.team.noneText }}
      isTeam
      openId={openId}
      onOpen={setOpenId}
      onInvite={(draftId) => {
        openBulk({ title: words.bulk.heading, draftId, target: team?.team.ref ?? null }, list.reload);
      }}
    />
  );
}

const isOfTeam = (page: TabGuestPage): page is TabTeamPage => 'team' in page;
