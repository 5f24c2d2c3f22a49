import { useState } from 'react';
import type { TabActionAnswer, TabActionAnswers } from '../../domain/tab/tab-actions';
import type { TabAction, TabGuest } from '../../domain/tab/tab-guest';
import { usePage } from '../shell/page-context';
import type { ActionAsked } from './confirm-action';

/** How many ids the API takes at once. */
const AT_ONCE = 1_000;

export interface ActionOutcome {
  readonly asked: ActionAsked;
  readonly answers: readonly TabActionAnswer[];
  readonly error: unknown;
}

export interface Actions {
  /** Waits to be confirmed. */
  readonly asked: ActionAsked | null;
  readonly outcome: ActionOutcome | null;
  readonly ask: (action: TabAction, guests: readonly TabGuest[]) => void;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** An action on guests: asked about, confirmed, done, told. `all` tells who belongs to the same requests. */
export function useActions(
  all: readonly TabGuest[],
  onDone: (requestIds: readonly string[]) => void,
): Actions {
  const { api } = usePage();
  const [asked, setAsked] = useState<ActionAsked | null>(null);
  const [outcome, setOutcome] = useState<ActionOutcome | null>(null);
  return {
    asked,
    outcome,
    ask(action, guests) {
      const requests = new Set(guests.filter(({ can }) => can.includes(action)).map(requestOf));
      const requestGuests = all.filter((guest) => requests.has(requestOf(guest))).length;
      setOutcome(null);
      setAsked({ action, guests, requestGuests });
    },
    async confirm() {
      if (asked === null) return;
      setAsked(null);
      const possible = asked.guests.filter(({ can }) => can.includes(asked.action));
      const answers: TabActionAnswer[] = [];
      try {
        for (let from = 0; from < possible.length; from += AT_ONCE) {
          const ids = possible.slice(from, from + AT_ONCE).map(({ id }) => id);
          const body = { action: asked.action, ids };
          const said = await api.ask<TabActionAnswers>('/api/tab/guests/actions', { method: 'POST', body });
          answers.push(...said.answers);
        }
        setOutcome({ asked, answers, error: null });
      } catch (error) {
        setOutcome({ asked, answers, error });
      }
      onDone([...new Set(possible.map(requestOf))]);
    },
    cancel: () => {
      setAsked(null);
    },
    dismiss: () => {
      setOutcome(null);
    },
  };
}

const requestOf = ({ id }: TabGuest): string => id.split(':')[0] ?? '';
