import type { ReactNode } from 'react';
import type { TabState } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';

/** Told apart by shape as well as by colour. */
const SHAPES: Readonly<Record<TabState, ReactNode>> = {
  underWay: <path d="M2.5 8h11M9 3.5 13.5 8 9 12.5" />,
  pending: <circle cx="8" cy="8" r="5.5" />,
  stale: <path d="M8 4.5V8l2.5 2M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11" />,
  accepted: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  notDone: <path d="m4 4 8 8m0-8-8 8" />,
  undone: <path d="M13.5 8h-11M7 3.5 2.5 8 7 12.5" />,
};

/** How a guest stands, as a sign and in words. */
export function StateMark({ state }: { readonly state: TabState }) {
  const { words } = usePage();
  return (
    <span className={`state state-${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[state]}
      </svg>
      <span>{words.states[state]}</span>
    </span>
  );
}
