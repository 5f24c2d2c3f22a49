import type { Activity, SearchInvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { formatTargetRef, type TargetChoice } from '../../domain/target';
import type { Flows } from '../../flows/flows';
import { ConsentNeeded, DirectoryUnavailable, SignInNeeded } from '../../ports/directory-errors';
import { targetsDataset } from '../cards/inputs';
import { answerInTime } from '../outbound/answer-in-time';
import type { Turn } from '../turn';

/** Characters; no target's name is longer. */
const LONGEST_QUERY = 256;

const query = z.object({
  dataset: z.literal(targetsDataset),
  queryText: z
    .string()
    .nullish()
    .transform((text) => (text ?? '').slice(0, LONGEST_QUERY)),
});

/** Milliseconds: a list that comes later is for letters that are no longer typed. */
const PATIENCE = 1_500;

/** Typeahead in the form: targets that fit what was typed so far; with nothing typed, the likeliest. */
export async function answerSearch(
  activity: Activity,
  turn: Turn,
  flows: Flows,
): Promise<SearchInvokeResponse> {
  const parsed = query.safeParse(activity.value);
  const choices = parsed.success ? await findInTime(flows, turn, parsed.data.queryText) : [];
  const results = choices.map((choice) => ({
    title: turn.sentences.cards.choice({ kind: choice.ref.kind, ...choice }),
    value: formatTargetRef(choice.ref),
  }));
  return {
    statusCode: 200,
    type: 'application/vnd.microsoft.search.searchResponse',
    value: { results },
  };
}

/** None rather than an error: the list grows with the next letter, and the form stays usable without it. */
async function findInTime(flows: Flows, turn: Turn, typed: string): Promise<readonly TargetChoice[]> {
  const search = flows.searchTargets(turn.requester, typed).catch((error: unknown) => {
    if (isForLater(error)) return [];
    throw error;
  });
  const timely = await answerInTime(search, PATIENCE);
  if (timely.kind === 'ready') return timely.value;
  timely.value.catch(() => undefined);
  return [];
}

/** Said when the form is reviewed, where there is room for it. */
function isForLater(error: unknown): boolean {
  return (
    error instanceof DirectoryUnavailable || error instanceof SignInNeeded || error instanceof ConsentNeeded
  );
}
