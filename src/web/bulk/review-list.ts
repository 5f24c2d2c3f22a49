import type { TabDraft, TabDraftAsked, TabTargetAdded } from '../../domain/tab/tab-draft';
import type { Api } from '../api/create-api';
import type { ChosenTarget } from './where-to';

export interface ListAsked extends Pick<TabDraftAsked, 'id' | 'text' | 'options'> {
  readonly targets: readonly ChosenTarget[];
}

export interface OtherIds {
  readonly idFor: (ref: string) => string;
  readonly isOurs: (id: string) => boolean;
}

/** The list reviewed for each of its targets, the first of which is answered. Asked again after an error, it makes nothing twice. @throws as `Api.ask` does */
export async function reviewList(
  api: Api,
  { targets, ...list }: ListAsked,
  /** The ids of the drafts for targets that are not the first, made by this page. */
  { idFor, isOurs }: OtherIds,
): Promise<TabDraft> {
  const [first, ...others] = targets;
  const body = { ...list, target: first?.target.ref ?? null, appRoleId: first?.appRoleId ?? null };
  const draft = await api.ask<TabDraft>('/api/tab/drafts', { method: 'POST', body });
  const path = `/api/tab/drafts/${encodeURIComponent(draft.id)}`;
  const wanted = new Set([draft.id]);
  for (const { target, appRoleId } of others) {
    const added: TabTargetAdded = { id: idFor(target.ref), target: target.ref, appRoleId };
    wanted.add((await api.ask<TabDraft>(`${path}/targets`, { method: 'POST', body: added })).id);
  }
  const reviewed = others.length === 0 ? draft : await api.ask<TabDraft>(path);
  // Targets of an earlier try, left out since.
  const extras = reviewed.list.filter(({ id, state }) => state === 'draft' && isOurs(id) && !wanted.has(id));
  for (const { id } of extras) {
    const gone = `/api/tab/drafts/${encodeURIComponent(id)}/remove-target`;
    await api.ask<TabDraft>(gone, { method: 'POST', body: {} });
  }
  return extras.length === 0 ? reviewed : api.ask<TabDraft>(path);
}
