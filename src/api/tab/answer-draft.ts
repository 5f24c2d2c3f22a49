import type { Requester } from '../../domain/invitation-request';
import type { AppRole } from '../../domain/target';
import type { ListOutcome } from '../../flows/list/plan-list';
import type { Sentences } from '../../language/sentences';
import { presentDraft } from './present-draft';
import type { TabParts } from './tab-parts';
import { TabRefusal } from './tab-refusal';

export interface Asking {
  readonly requester: Requester;
  readonly sentences: Sentences;
}

/** The draft as it now stands. @throws TabRefusal where there is none */
export async function answerDraft(
  { requestRows }: Pick<TabParts, 'requestRows'>,
  { requester, sentences }: Asking,
  id: string,
) {
  const list = await requestRows.list(id, requester);
  const summary = list.requests.find(({ request }) => request.id === id.toLowerCase());
  if (summary === undefined) throw new TabRefusal('gone', sentences.tab.problems.gone);
  return { result: presentDraft(summary, list, sentences) };
}

/** The draft that was planned. @throws TabRefusal saying what is to be mended */
export function answerPlanned(
  outcome: ListOutcome,
  parts: Pick<TabParts, 'requestRows' | 'lines'>,
  asking: Asking,
) {
  const { problems } = asking.sentences.tab;
  switch (outcome.kind) {
    case 'review':
      return answerDraft(parts, asking, outcome.request.id);
    case 'gone':
      throw new TabRefusal('gone', problems.gone);
    case 'alreadySent':
      throw new TabRefusal('alreadySent', problems.alreadySent);
    case 'problem':
      throw toMend(outcome, asking.sentences, parts);
  }
}

export function toMend(
  {
    problem,
    roles,
  }: Pick<Extract<ListOutcome, { kind: 'problem' }>, 'problem'> & { readonly roles?: readonly AppRole[] },
  sentences: Sentences,
  { lines }: Pick<TabParts, 'lines'>,
): TabRefusal {
  const notice = { heading: sentences.tab.problems.toMend, text: lines.problem(problem, sentences) };
  return new TabRefusal('toMend', notice, { roles: roles?.length === 0 ? undefined : roles });
}
