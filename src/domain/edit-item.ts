import { writtenName } from './display-name';
import type { RequestItem } from './invitation-request';

/** What a requester changed in a row of the review; what is left out stays. */
export interface ItemEdit {
  readonly name?: string | undefined;
  /** Invite the address although an account is known under another one. */
  readonly inviteAnyway?: boolean | undefined;
}

/** The row as changed, or the same object if nothing is. Only a new guest's name can be chosen. */
export function editItem(item: RequestItem, edit: ItemEdit): RequestItem {
  const isChosen = edit.inviteAnyway === true && item.plan.kind === 'useAccount';
  const plan = isChosen ? ({ kind: 'invite', isAnyway: true } as const) : item.plan;
  const name = plan.kind === 'invite' ? nameWrittenOver(item, edit) : null;
  if (name === null) return isChosen ? { ...item, plan } : item;
  return { ...item, plan, displayName: name, writtenName: name };
}

/** The requester saw that an account is known, and said no to it. */
export function isInvitedAnyway(plan: RequestItem['plan']): boolean {
  return plan.kind === 'invite' && plan.isAnyway === true;
}

/** Null if the field came back as it stood there, or holds no name. */
export function nameWrittenOver({ displayName }: RequestItem, { name }: ItemEdit): string | null {
  const written = writtenName(name ?? null);
  return written === displayName ? null : written;
}
