import { memo } from 'react';
import type { TabGuest } from '../../domain/tab/tab-guest';
import { dayIn } from '../shell/format-date';
import { fill } from '../shell/fill';
import { usePage } from '../shell/page-context';
import { StateMark } from './state-mark';

export interface GuestRowView {
  readonly guest: TabGuest;
  /** In the whole list, from 0. */
  readonly index: number;
  readonly top: number;
  readonly isChosen: boolean;
  /** Whether Tab leads here. */
  readonly isCurrent: boolean;
  readonly showsBy: boolean;
}

/** One guest: a line of the table, on a phone a card. What is pressed, the table hears. */
export const GuestRow = memo(function GuestRow(view: GuestRowView) {
  const { guest, index, isChosen } = view;
  const { words, locale } = usePage();
  const { table } = words.guests;
  const name = guest.name === '' ? guest.address : guest.name;
  return (
    <div
      role="row"
      className={isChosen ? 'row chosen' : 'row'}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      tabIndex={view.isCurrent ? 0 : -1}
      data-index={index}
      style={{ transform: `translateY(${view.top}px)` }}
    >
      <span role="gridcell" className="cell-choose">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          readOnly
          aria-label={fill(table.chooseGuest, { guest: name })}
        />
      </span>
      <span role="gridcell" className="cell-guest">
        <b>{name}</b>
        {guest.name !== '' && <small>{guest.address}</small>}
      </span>
      <span role="gridcell" className="cell-target">
        {guest.target.label}
      </span>
      <span role="gridcell" className="cell-state">
        <StateMark state={guest.state} />
        {guest.reason !== null && <small title={guest.reason.says}>{guest.reason.says}</small>}
      </span>
      <span role="gridcell" className="cell-invited">
        {guest.invitedAt === null ? table.cameOtherwise : dayIn(locale, guest.invitedAt)}
      </span>
      <span role="gridcell" className="cell-accepted">
        {guest.acceptedAt === null ? '' : dayIn(locale, guest.acceptedAt)}
      </span>
      {view.showsBy && (
        <span role="gridcell" className="cell-by">
          {guest.by ?? (guest.invitedAt === null ? words.team.byUnknown : words.team.byYou)}
        </span>
      )}
    </div>
  );
});
