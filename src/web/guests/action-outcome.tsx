import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { fill } from '../shell/fill';
import { numberIn } from '../shell/format-date';
import { usePage } from '../shell/page-context';
import { useSaid } from '../shell/use-said';
import type { ActionOutcome } from './use-actions';

/** Guests told one by one before the rest are counted. */
const TOLD = 3;

/** How an action went: what is being done, and for whom it was not and why. */
export function ActionOutcomeBar({
  outcome,
  onClose,
}: {
  readonly outcome: ActionOutcome;
  readonly onClose: () => void;
}) {
  const { words, locale } = usePage();
  const { chosen: said } = words.guests;
  const problem = useSaid(outcome.error);
  const names = new Map(
    outcome.asked.guests.map((guest) => [guest.id, guest.name === '' ? guest.address : guest.name]),
  );
  const done = outcome.answers.filter((answer) => answer.outcome === 'asked').length;
  const notDone = outcome.answers.filter((answer) => answer.outcome !== 'asked');
  const isGood = outcome.error === null && notDone.length === 0;
  return (
    <MessageBar intent={isGood ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {outcome.error !== null && (
          <p>
            <b>{problem.heading}</b> {problem.text}
          </p>
        )}
        {done > 0 && (
          <p>{done === 1 ? said.asked : fill(said.askedMany, { guests: numberIn(locale, done) })}</p>
        )}
        {notDone.slice(0, TOLD).map(({ id, text }) => (
          <p key={id}>{fill(said.notDone, { guest: names.get(id) ?? '', text: text ?? '' })}</p>
        ))}
        {notDone.length > TOLD && (
          <p>{fill(said.andMore, { guests: numberIn(locale, notDone.length - TOLD) })}</p>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onClose}>
          {words.common.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
