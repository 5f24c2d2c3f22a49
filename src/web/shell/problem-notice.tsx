import { ApiProblem, NoToken } from '../api/api-problem';
import { Notice } from './notice';
import { usePage } from './page-context';
import { useSaid } from './use-said';

/** What went wrong, in place of what it was about, with a way forward. */
export function ProblemNotice({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const { words } = usePage();
  const said = useSaid(error);
  const asksToSignIn =
    error instanceof NoToken || (error instanceof ApiProblem && error.problem.code === 'signInNeeded');
  const label = asksToSignIn ? words.common.signIn : words.common.tryAgain;
  return <Notice {...said} action={{ label, onPress: onAgain }} />;
}
