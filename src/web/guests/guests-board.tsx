import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { TabGuest } from '../../domain/tab/tab-guest';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { Notice } from '../shell/notice';
import { usePage } from '../shell/page-context';
import { ProblemNotice } from '../shell/problem-notice';
import { ActionOutcomeBar } from './action-outcome';
import { arrangeGuests, asTheyCame, type Arrangement } from './arrange-guests';
import { ChosenBar } from './chosen-bar';
import { ConfirmAction } from './confirm-action';
import { FilterBar } from './filter-bar';
import { GuestPanel } from './guest-panel';
import { GuestTable } from './guest-table';
import { StateFilter } from './state-filter';
import { useActions } from './use-actions';
import { useChoice } from './use-choice';
import type { GuestsState } from './use-guests';

export interface GuestsBoardView {
  readonly list: GuestsState;
  readonly heading: string;
  readonly isLive: boolean;
  /** What stands beside the counts. */
  readonly aside: ReactNode;
  /** What is to be said before the guests. */
  readonly news: ReactNode;
  readonly none: { readonly heading: string; readonly text: string };
  readonly isTeam: boolean;
  /** The guest whose panel is open. */
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onInvite: (draftId: string | null) => void;
}

/** Guests to look at, find, choose and do something about. */
export function GuestsBoard(view: GuestsBoardView) {
  const { list, openId, onOpen, onInvite } = view;
  const { words, locale } = usePage();
  const { guests: said } = words;
  const [arrangement, setArrangement] = useState<Arrangement>(asTheyCame);
  const shownAs = useDeferredValue(arrangement);
  const all = useMemo(() => list.loaded?.guests ?? [], [list.loaded]);
  const { guests, counts } = useMemo(() => arrangeGuests(all, shownAs, locale), [all, shownAs, locale]);
  const choice = useChoice();
  const chosen = useMemo(() => all.filter(({ id }) => choice.has(id)), [all, choice]);
  const actions = useActions(all, (requestIds) => {
    choice.clear();
    list.refresh(requestIds);
  });
  const change = (part: Partial<Arrangement>) => {
    setArrangement((before) => ({ ...before, ...part }));
  };
  const isWhole = list.loaded !== null && all.length >= list.loaded.total;
  const total = list.loaded?.total ?? 0;

  return (
    <main className="board">
      <header className="board-head">
        <h1>{view.heading}</h1>
        {total > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              onInvite(null);
            }}
          >
            {said.invite}
          </Button>
        )}
      </header>
      <div aria-live="polite" className="news">
        {!view.isLive && list.loaded !== null && (
          <MessageBar layout="multiline" intent="warning">
            <MessageBarBody>{said.notLive}</MessageBarBody>
          </MessageBar>
        )}
        {view.news}
        {actions.outcome !== null && <ActionOutcomeBar outcome={actions.outcome} onClose={actions.dismiss} />}
      </div>
      {list.loaded === null && list.error === null && (
        <Spinner className="waiting" size="large" label={words.common.loading} />
      )}
      {list.loaded === null && list.error !== null && (
        <ProblemNotice error={list.error} onAgain={list.reload} />
      )}
      {list.loaded !== null && total === 0 && (
        <Notice
          {...view.none}
          action={{
            label: said.invite,
            onPress: () => {
              onInvite(null);
            },
          }}
        />
      )}
      {list.loaded !== null && total > 0 && (
        <>
          <div className="overview">
            <StateFilter
              counts={isWhole ? counts : list.loaded.first.totals}
              state={arrangement.state}
              onChange={(state) => {
                change({ state });
              }}
            />
            {view.aside}
          </div>
          <FilterBar
            arrangement={arrangement}
            targets={list.loaded.targets}
            hasTargets={!view.isTeam}
            onChange={change}
          />
          <p className="count" role="status">
            {fill(said.table.shown, {
              shown: numberIn(locale, guests.length),
              total: numberIn(locale, total),
            })}
          </p>
          <ChosenBar
            chosen={chosen}
            onAct={(action) => {
              actions.ask(action, chosen);
            }}
            onClear={choice.clear}
          />
          {guests.length === 0 && isWhole ? (
            <Notice
              heading={said.nobodyFits}
              text={said.nobodyFitsText}
              action={{
                label: said.showEverybody,
                onPress: () => {
                  setArrangement(asTheyCame);
                },
              }}
            />
          ) : (
            <GuestTable
              guests={guests}
              choice={choice}
              arrangement={arrangement}
              label={view.heading}
              showsBy={view.isTeam}
              onSort={(sort) => {
                change(turned(arrangement, sort));
              }}
              onOpen={({ id }) => {
                onOpen(id);
              }}
            />
          )}
        </>
      )}
      <GuestPanel
        id={openId}
        guest={all.find(({ id }) => id === openId) ?? null}
        onAct={(action, guest: TabGuest) => {
          actions.ask(action, [guest]);
        }}
        onOpenList={onInvite}
        onClose={() => {
          onOpen(null);
        }}
      />
      <ConfirmAction
        asked={actions.asked}
        onConfirm={() => void actions.confirm()}
        onCancel={actions.cancel}
      />
    </main>
  );
}

/** A column pressed again is turned round; times begin with the latest. */
function turned(before: Arrangement, sort: Arrangement['sort']): Partial<Arrangement> {
  if (before.sort === sort) return { order: before.order === 'asc' ? 'desc' : 'asc' };
  return { sort, order: sort === 'invitedAt' || sort === 'acceptedAt' ? 'desc' : 'asc' };
}
