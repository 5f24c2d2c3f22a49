import { Notice } from './notice';
import { useSaid } from './use-said';
import { useWayForward } from './use-way-forward';

/** What went wrong, in place of what it was about, with a way forward. */
export function ProblemNotice({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const said = useSaid(error);
  const label = useWayForward(error);
  return <Notice {...said} action={{ label, onPress: onAgain }} />;
}
