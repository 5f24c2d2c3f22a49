import type { InvitationOptions, Requester } from '../../domain/invitation-request';
import { choiceOf, type TargetChoice } from '../../domain/target';
import type { DirectoryAccess } from '../../ports/directory';
import type { KeptGuests } from '../../ports/kept-guests';
import type { OpenedForms } from '../../ports/opened-forms';

/** A list as it was begun in the chat. */
export interface BegunList {
  readonly text: string;
  /** Null if none was chosen, or it is not this person's to manage. */
  readonly target: TargetChoice | null;
  readonly appRoleId: string | null;
  readonly options: InvitationOptions | null;
}

export interface BegunListDependencies {
  readonly directory: DirectoryAccess;
  readonly kept: Pick<KeptGuests, 'find'>;
  readonly openedForms: Pick<OpenedForms, 'find'>;
}

/** What was typed in the chat, guests kept beside its form included; null if there is nothing of this person's. */
export function createBegunList({ directory, kept, openedForms }: BegunListDependencies) {
  return async function begunList(requestId: string, requester: Requester): Promise<BegunList | null> {
    const form = await openedForms.find(requestId, requester);
    const list = await kept.find(requestId, requester);
    if (form === null && list === null) return null;
    const lines = [...(list?.guests.map(({ typed }) => typed) ?? []), form?.guests.trim() ?? ''];
    const ref = form?.target ?? null;
    const target = ref === null ? null : await (await directory.as(requester)).targets.find(ref);
    return {
      text: lines.filter((line) => line !== '').join('\n'),
      target: target === null ? null : choiceOf(target),
      appRoleId: form?.appRoleId ?? null,
      options: form?.options ?? null,
    };
  };
}
