import { readPrefill } from '../actions/read-data';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { buildInvitationForm } from '../cards/invitation-form-card';
import { buildTryAgain, type PressedButton } from '../cards/try-again-card';
import type { Conversations } from '../conversations';
import type { Turn } from '../turn';

/** What a dialog shows while the directory takes its time: the form as the ledger knows it, else the same press once more. */
export async function meanwhile(
  button: PressedButton,
  turn: Turn,
  { flows }: Conversations,
): Promise<AdaptiveCard> {
  const { sentences, requester, locale, team } = turn;
  if (button.verb === 'openForm') {
    const { guests = '', isFromMessage = false } = readPrefill(button.data);
    const form = await flows.openFormFromHistory({ requester, locale, team, guests, isFromMessage });
    return buildInvitationForm(form, sentences, turn);
  }
  const { labels, messages } = sentences;
  const title = button.verb === 'review' ? labels.showReview : labels.tryAgain;
  return buildTryAgain({ ...messages.stillCheckingInDialog, pressed: button, title }, sentences);
}
