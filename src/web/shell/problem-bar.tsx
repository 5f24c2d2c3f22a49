import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useSaid } from './use-said';
import { useWayForward } from './use-way-forward';

export interface ProblemBarView {
  readonly error: unknown;
  /** Asks again for what could not be read; left out where the person's own press does. */
  readonly onAgain?: () => void;
}

/** What went wrong, above what it is about, which stays as it was. */
export function ProblemBar({ error, onAgain }: ProblemBarView) {
  const { heading, text } = useSaid(error);
  const label = useWayForward(error);
  return (
    <div role="alert">
      {error !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{heading}</MessageBarTitle>
            {text}
          </MessageBarBody>
          {onAgain !== undefined && (
            <MessageBarActions>
              <Button onClick={onAgain}>{label}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
