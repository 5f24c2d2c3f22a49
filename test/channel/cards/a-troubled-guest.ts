import type { DirectoryPerson } from '../../../src/domain/person';
import { read, unread, type Reading } from '../../../src/domain/reading';
import type { Cause } from '../../../src/domain/trouble/cause';
import type { FoundCause } from '../../../src/flows/trouble/find-cause';
import type { TroubledGuest } from '../../../src/flows/trouble/troubled-guest';
import { aPendingItem, aRequest, carl } from './a-request';

interface Told {
  readonly by?: string | null;
  readonly account?: Reading<DirectoryPerson | null>;
}

const pending: DirectoryPerson = { ...carl, type: 'guest', redemption: 'pending', isEnabled: read(true) };

/** A guest who is in one target, and elsewhere cannot be looked at. */
export function aTroubledGuest({ by = null, account = read(pending) }: Told = {}): TroubledGuest {
  const { id, target, inviter, options } = aRequest();
  return {
    about: {
      requestId: id,
      target,
      item: aPendingItem(),
      unchecked: [],
      createdAt: new Date('2025-11-11T12:00:00Z'),
      by,
      inviter,
      mailLanguage: options.mailLanguage,
    },
    standing: { account, lastSeen: 'pending', isIn: read(true), targetKind: target.ref.kind },
    elsewhere: [
      {
        target: { ref: { kind: 'team', id: 'f' }, displayName: 'Apollo', viaDisplayName: null },
        isIn: unread('notPermitted'),
      },
    ],
  };
}

export function aCause(cause: Cause, now: Date): FoundCause & { readonly now: Date } {
  return { guest: aTroubledGuest(), cause, symptom: 'noMail', pasted: '', code: null, now };
}
