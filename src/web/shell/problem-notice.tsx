import { ApiProblem } from '../api/api-problem';
import { Notice, type NoticeView } from './notice';
import { useSaid } from './use-said';
import { useWayForward } from './use-way-forward';

export interface ProblemNoticeView {
  readonly error: unknown;
  readonly onAgain: () => void;
  /** The way forward where what was asked for is gone, and asking again would not bring it back. */
  readonly whenGone?: NoticeView['action'];
}

/** What went wrong, in place of what it was about, with a way forward. */
export function ProblemNotice({ error, onAgain, whenGone }: ProblemNoticeView) {
  const said = useSaid(error);
  const label = useWayForward(error);
  const isGone = error instanceof ApiProblem && error.problem.code === 'gone';
  const again = { label, onPress: onAgain };
  return <Notice {...said} action={isGone ? (whenGone ?? again) : again} />;
}
