import type { SignInRefusal } from '../identity/sign-in-refusal';

/** Numbers of AADSTS errors an operator meets, with what to do. */
const FIXES: Readonly<Record<number, string>> = {
  7000215:
    'MicrosoftAppPassword is not a secret of this app: copy the Value of a client secret, not its Secret ID.',
  7000222: 'The client secret has expired: make a new one and set MicrosoftAppPassword.',
  700016: 'MicrosoftAppId is not known in this tenant: compare both ids with the app registration.',
  90002: 'MicrosoftAppTenantId is not a tenant of this CLOUD.',
  700027: 'The certificate is not the one uploaded to the app registration.',
  700213: 'The app registration has no federated credential for this managed identity.',
  7000218:
    'App registration, Authentication: allow public client flows for the time of this check, and switch it off again.',
  65001: 'An administrator has to consent first.',
  50105:
    'The person is not assigned to the app: Enterprise applications, Users and groups, or switch assignment off.',
  53003: 'Conditional access blocks this sign-in: see the sign-in log.',
  50076: 'A second factor is wanted: sign in to this check again and complete it.',
  500011: 'The Application ID URI is missing: App registration, Expose an API.',
};

export function explainRefusal(refusal: SignInRefusal | null): {
  readonly says: string;
  readonly fix: string;
} {
  if (refusal === null) {
    return {
      says: 'Entra gave no answer',
      fix: 'Check that this machine reaches the sign-in host over https.',
    };
  }
  const known = refusal.codes.find((code) => code in FIXES);
  return {
    says: `Entra refused: ${refusal.error} ${refusal.codes.map((code) => `AADSTS${code}`).join(' ')}`.trim(),
    fix:
      (known === undefined ? undefined : FIXES[known]) ??
      'Look the number up at https://login.microsoftonline.com/error',
  };
}
