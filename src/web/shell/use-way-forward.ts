import { ApiProblem, NoToken } from '../api/api-problem';
import { usePage } from './page-context';

/** What the button says that asks again. */
export function useWayForward(error: unknown): string {
  const { common } = usePage().words;
  const asksToSignIn =
    error instanceof NoToken || (error instanceof ApiProblem && error.problem.code === 'signInNeeded');
  return asksToSignIn ? common.signIn : common.tryAgain;
}
