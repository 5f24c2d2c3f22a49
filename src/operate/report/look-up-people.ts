import { createGraphDirectoryAccess } from '../../graph/graph-directory-access';
import type { Logger } from '../../ports/logger';
import type { LedgerReport } from '../../ports/operator-desk';
import type { ProductionConfig } from '../../production-config';
import { asMember } from '../as-member';
import { explainRefusal } from '../explain-refusal';
import { signInMember } from '../sign-in-member';

/** How an account stands in the directory now. */
export interface SeenPerson {
  readonly id: string;
  readonly standing: 'here' | 'blocked' | 'gone';
  /** Empty if the account is gone. */
  readonly displayName: string;
  readonly address: string;
  readonly hasAccepted: boolean;
}

export type SeenPeople = ReadonlyMap<string, SeenPerson>;

/** Nobody could be looked up, in a sentence. */
export class NotLookedUp extends Error {
  override readonly name = 'NotLookedUp';
}

/** Reads everybody of a report as a member who signs in for it. @throws NotLookedUp */
export async function lookUpPeople(
  report: LedgerReport,
  settings: ProductionConfig,
  { logger, prompt }: { readonly logger: Logger; readonly prompt: (message: string) => void },
): Promise<SeenPeople> {
  const signedIn = await signInMember(settings, prompt);
  if (signedIn.kind === 'refused') throw new NotLookedUp(wordsOf(signedIn.refusal));
  const member = await asMember(settings, signedIn.token);
  if (member === null) throw new NotLookedUp('The token is not one that Guestlist takes: see check-tenant.');
  const access = createGraphDirectoryAccess({
    baseUrl: settings.cloud.graphOrigin,
    tokens: member.tokens,
    logger,
    settings: { ownedApps: settings.config.ownedAppsOn, deleteAccounts: false },
  });
  const { guests } = await access.as(member.requester);
  const ids = idsIn(report);
  const found = await guests.findById(ids);
  if (found.kind !== 'read') throw new NotLookedUp('This member may not read accounts (User.Read.All).');
  return new Map(
    ids.map((id): [string, SeenPerson] => {
      const person = found.value.get(id);
      if (person === undefined)
        return [id, { id, standing: 'gone', displayName: '', address: '', hasAccepted: false }];
      const { displayName, address, redemption, isEnabled } = person;
      const isBlocked = isEnabled.kind === 'read' && !isEnabled.value;
      const standing = isBlocked ? 'blocked' : 'here';
      return [id, { id, standing, displayName, address, hasAccepted: redemption === 'accepted' }];
    }),
  );
}

function wordsOf(refusal: Parameters<typeof explainRefusal>[0]): string {
  const { says, fix } = explainRefusal(refusal);
  return `${says}. ${fix}`;
}

function idsIn({ pendingGuests, emptyHandedGuests, requesters }: LedgerReport): readonly string[] {
  const guests = [...pendingGuests, ...emptyHandedGuests].map(({ guestId }) => guestId);
  return [...new Set([...guests, ...requesters.map(({ requesterId }) => requesterId)])];
}
