import { randomUUID } from 'node:crypto';
import type { DraftItem, DraftRequest, Requester } from '../../src/domain/invitation-request';
import type { DirectoryPerson } from '../../src/domain/person';
import type { GuestPlan } from '../../src/domain/plan';
import { read } from '../../src/domain/reading';

/** Somebody in a tenant where nothing has happened yet. */
export function aRequester(tenantId: string = randomUUID()): Requester {
  return { id: randomUUID(), tenantId };
}

export function anAccount(overrides: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return {
    id: randomUUID(),
    displayName: 'Bob Stone',
    address: 'bob@fabrikam.com',
    addresses: ['bob@fabrikam.com'],
    type: 'guest',
    redemption: 'pending',
    isEnabled: read(true),
    createdAt: null,
    ...overrides,
  };
}

export function aGuest(
  plan: GuestPlan = { kind: 'invite' },
  address = `${randomUUID()}@fabrikam.com`,
): DraftItem {
  return { address, displayName: 'Ann Lee', writtenName: 'Ann Lee', plan, warnings: [], suggestion: null };
}

export function aDraft(requester: Requester, overrides: Partial<DraftRequest> = {}): DraftRequest {
  return {
    id: randomUUID(),
    requester,
    locale: 'en',
    inviter: { name: 'Olivia Owner', organisation: 'Contoso' },
    target: {
      ref: { kind: 'group', id: randomUUID() },
      displayName: 'Project Falcon',
      viaDisplayName: null,
      landingUrl: 'https://myapps.microsoft.com/?tenantId=contoso',
      appRoleId: null,
    },
    options: { personalMessage: 'Welcome', mailLanguage: 'en', sendMail: true },
    refusal: null,
    unchecked: [],
    items: [aGuest()],
    ...overrides,
  };
}
