import type { Activity, SearchInvokeResponse } from 'botbuilder';
import { z } from 'zod';
import { formatTargetRef } from '../../domain/target';
import type { Flows } from '../../flows/flows';
import { targetsDataset } from '../cards/inputs';
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

/** Typeahead in the form: targets that fit what was typed so far; with nothing typed, the likeliest. */
export async function answerSearch(
  activity: Activity,
  turn: Turn,
  flows: Flows,
): Promise<SearchInvokeResponse> {
  const parsed = query.safeParse(activity.value);
  const choices = parsed.success ? await flows.searchTargets(turn.requester, parsed.data.queryText) : [];
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
