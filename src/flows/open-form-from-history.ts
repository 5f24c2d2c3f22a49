import { parseGuestList } from '../domain/parse-guest-list';
import type { PlanSettings } from '../domain/plan-facts';
import type { GuestHistory } from '../ports/guest-history';
import { emptyValues, withChoices, type InvitationForm } from './invitation-form';
import { limitsFor } from './limits-for';
import type { OpenFormInput } from './open-form';

export interface HurriedFormInput extends Pick<OpenFormInput, 'requester' | 'locale' | 'team'> {
  /** As a message named them, or as typed. */
  readonly guests: string;
  readonly isFromMessage: boolean;
}

const MOST_RECENT = 20;

/** The form as far as the ledger alone knows it, while the directory takes its time: a target that is not among them is chosen afterwards. */
export function createOpenFormFromHistory({
  history,
  settings,
  newId,
}: {
  readonly history: GuestHistory;
  readonly settings: PlanSettings;
  readonly newId: () => string;
}) {
  return async function openFormFromHistory(input: HurriedFormInput): Promise<InvitationForm> {
    const { requester, locale, team = null, guests, isFromMessage } = input;
    const recent = await history.recentTargets(requester, MOST_RECENT);
    const isNobody = isFromMessage && parseGuestList(guests).guests.length === 0;
    return {
      requestId: newId(),
      values: { ...emptyValues(locale), guests, target: team?.ref ?? recent[0]?.ref ?? null },
      choices: withChoices(recent, team === null ? [] : [{ ...team, viaDisplayName: null }]),
      areMoreComing: true,
      appRoles: [],
      problem: isNobody ? { kind: 'nobodyInMessage' } : null,
      limits: await limitsFor(requester, { history, settings }),
      kept: null,
    };
  };
}
