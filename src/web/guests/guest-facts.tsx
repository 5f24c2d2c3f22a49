import { Button, Link, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TabAction, TabGuest } from '../../domain/tab/tab-guest';
import type { TabGuestDetail } from '../../domain/tab/tab-guest-detail';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import { ProblemNotice } from '../shell/problem-notice';
import { useAsked } from '../shell/use-asked';
import { GuestHistory } from './guest-history';
import { GuestLink } from './guest-link';
import { GuestReason } from './guest-reason';
import { StateMark } from './state-mark';

export interface GuestFactsView {
  readonly id: string;
  /** Of the list, which has the latest; null where the list does not have this guest. */
  readonly guest: TabGuest | null;
  readonly onAct: (action: TabAction, guest: TabGuest) => void;
  readonly onOpenList: (requestId: string) => void;
}

const OFFERED: readonly TabAction[] = ['resend', 'newLink', 'retry', 'undo', 'remove'];

/** Everything about one guest: how they stand, the link to pass on, what happened, what can be done. */
export function GuestFacts({ id, guest, onAct, onOpenList }: GuestFactsView) {
  const { words } = usePage();
  const { panel, actions } = words.guests;
  const { answer, error, again } = useAsked<TabGuestDetail>(`/api/tab/guests/${encodeURIComponent(id)}`);
  const stands = guest === null ? '' : `${guest.state} ${guest.can.join(' ')}`;
  const before = useRef(stands);
  useEffect(() => {
    // The list saw a change: so does whoever looks at the guest.
    if (before.current !== stands) again();
    before.current = stands;
  }, [stands, again]);
  const shown = answer ?? guest;
  return (
    <>
      {shown !== null && <p className="soft">{shown.address}</p>}
      {shown !== null && <StateMark state={shown.state} />}
      {answer === null && error === null && <Spinner label={words.common.loading} />}
      {error !== null && <ProblemNotice error={error} onAgain={again} />}
      {answer !== null && (
        <>
          <p>{answer.line}</p>
          {answer.targetUrl !== null && (
            <p>
              <Link href={answer.targetUrl} target="_blank" rel="noreferrer">
                {fill(panel.open, { target: answer.target.displayName })}
              </Link>
            </p>
          )}
          {answer.reason !== null && <GuestReason reason={answer.reason} />}
          <div className="panel-actions">
            {OFFERED.filter((action) => answer.can.includes(action)).map((action) => (
              <Button
                key={action}
                onClick={() => {
                  onAct(action, answer);
                }}
              >
                {actions[action].label}
              </Button>
            ))}
          </div>
          <GuestLink detail={answer} />
          <GuestHistory steps={answer.steps} />
          {answer.requestId !== null && answer.requestGuests > 1 && (
            <Button
              appearance="subtle"
              onClick={() => {
                onOpenList(answer.requestId ?? '');
              }}
            >
              {panel.request}
            </Button>
          )}
        </>
      )}
    </>
  );
}
