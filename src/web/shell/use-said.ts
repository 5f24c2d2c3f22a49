import { ApiProblem, NoToken } from '../api/api-problem';
import { usePage } from './page-context';

/** What to say about something that went wrong. */
export function useSaid(error: unknown): { readonly heading: string; readonly text: string } {
  const { common } = usePage().words;
  if (error instanceof ApiProblem) return { heading: error.problem.heading, text: error.problem.text };
  if (error instanceof NoToken) return { heading: common.noTokenHeading, text: common.noToken };
  return { heading: common.unreachableHeading, text: common.unreachable };
}
