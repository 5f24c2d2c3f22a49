import type { Reading } from '../../domain/reading';
import type { AppRegistrationFacts } from '../../ports/tenant-inspection';
import { bad, good, open, type Finding } from './finding';

/** Teams on the desktop and the phone, and Teams in the browser. */
export const TEAMS_CLIENTS = ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'];

export interface ExpectedRegistration {
  readonly identifierUri: string;
  readonly redirectUrls: readonly string[];
}

export function judgeRegistration(
  facts: Reading<AppRegistrationFacts>,
  expected: ExpectedRegistration,
): readonly Finding[] {
  if (facts.kind === 'unread') {
    return [
      open(
        'App registration',
        'could not be read',
        `Consent to Application.Read.All, or look yourself: Expose an API must list both Teams clients (${TEAMS_CLIENTS.join(', ')}).`,
      ),
    ];
  }
  return [preAuthorised(facts.value), audience(facts.value), redirects(facts.value, expected)];
}

function preAuthorised({ preAuthorizedClientIds }: AppRegistrationFacts): Finding {
  const subject = 'Pre-authorised Teams clients';
  const missing = TEAMS_CLIENTS.filter((id) => !preAuthorizedClientIds.includes(id));
  return missing.length === 0
    ? good(subject, 'Teams signs people in silently')
    : bad(
        subject,
        `missing: ${missing.join(', ')}`,
        'App registration, Expose an API, Add a client application: enter each, tick access_as_user.',
      );
}

function audience({ signInAudience, tokenVersion }: AppRegistrationFacts): Finding {
  const subject = 'Accounts and token version';
  if (signInAudience !== 'AzureADMyOrg') {
    return bad(
      subject,
      `open to ${signInAudience}`,
      'App registration, Authentication: this organisation only.',
    );
  }
  return tokenVersion === 2
    ? good(subject, 'this tenant alone, tokens of version 2')
    : bad(
        subject,
        'tokens of version 1, which Guestlist does not take',
        'App registration, Manifest: set api.requestedAccessTokenVersion to 2.',
      );
}

function redirects(
  { redirectUris, identifierUris }: AppRegistrationFacts,
  expected: ExpectedRegistration,
): Finding {
  const subject = 'Addresses of the app registration';
  const missing = [
    ...(identifierUris.includes(expected.identifierUri) ? [] : [expected.identifierUri]),
    ...expected.redirectUrls.filter((url) => !redirectUris.includes(url)),
  ];
  return missing.length === 0
    ? good(subject, 'Application ID URI and redirect URIs are there')
    : bad(
        subject,
        `missing: ${missing.join(', ')}`,
        'App registration: api://… under Expose an API, https://… under Authentication, Web.',
      );
}
