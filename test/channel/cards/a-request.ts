import type { InvitationRequest, RequestItem } from '../../../src/domain/invitation-request';
import type { DirectoryPerson } from '../../../src/domain/person';
import { RedemptionUrl } from '../../../src/domain/redemption-url';

export const carl: DirectoryPerson = {
  id: 'a0000000-0000-4000-8000-000000000021',
  displayName: 'Carl Contractor',
  address: 'carl@adatum.com',
  addresses: ['carl@adatum.com', 'carl.contractor@adatum.com'],
  type: 'guest',
  redemption: 'accepted',
  isEnabled: { kind: 'read', value: true },
  createdAt: '2025-01-01T00:00:00Z',
};

/** Ann, new, before anything happened to her. */
export function anItem(change: Partial<RequestItem> = {}): RequestItem {
  return {
    position: 0,
    address: 'ann@fabrikam.com',
    displayName: 'Ann Lee',
    writtenName: 'Ann Lee',
    plan: { kind: 'invite' },
    warnings: [],
    suggestion: null,
    state: 'planned',
    reason: null,
    personId: null,
    isInvitedByUs: false,
    isGrantedByUs: false,
    redemption: null,
    redemptionUrl: null,
    isReadBack: false,
    attempts: 0,
    inDoubtSince: null,
    directoryRequestId: null,
    ...change,
  };
}

/** Ann, invited and added, who has not accepted yet. */
export function aPendingItem(change: Partial<RequestItem> = {}): RequestItem {
  return anItem({
    state: 'granted',
    personId: 'a0000000-0000-4000-8000-000000000099',
    isInvitedByUs: true,
    isGrantedByUs: true,
    isReadBack: true,
    redemption: 'pending',
    redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=ann'),
    attempts: 1,
    ...change,
  });
}

/** Olivia's request for Project Falcon. */
export function aRequest(change: Partial<InvitationRequest> = {}): InvitationRequest {
  return {
    id: '5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0001',
    requester: {
      id: 'a0000000-0000-4000-8000-000000000001',
      tenantId: 'c0000000-0000-4000-8000-00000000c0de',
    },
    locale: 'en',
    inviter: { name: 'Olivia Owner', organisation: 'Contoso' },
    target: {
      ref: { kind: 'group', id: 'b0000000-0000-4000-8000-000000000001' },
      displayName: 'Project Falcon',
      viaDisplayName: null,
      landingUrl: 'https://myapps.microsoft.com/?tenantid=c0000000-0000-4000-8000-00000000c0de',
      appRoleId: null,
    },
    options: { personalMessage: '', mailLanguage: 'en', sendMail: true },
    state: 'draft',
    refusal: null,
    unchecked: [],
    heldUntil: null,
    isPausedByRequester: false,
    createdAt: new Date('2025-11-23T12:00:00Z'),
    items: [anItem()],
    ...change,
  };
}

/** `count` guests made from one by `change`. */
export function manyItems(count: number, change: (position: number) => RequestItem): readonly RequestItem[] {
  return Array.from({ length: count }, (_, position) => change(position));
}
