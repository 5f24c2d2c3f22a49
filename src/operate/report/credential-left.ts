import type { ProductionConfig } from '../../production-config';

const DAY = 86_400_000;

/** How long the app can still prove who it is. */
export interface CredentialLeft {
  readonly kind: 'secret' | 'certificate' | 'federated';
  /** ISO 8601; null for one that does not run out, or whose end nobody told. */
  readonly expires: string | null;
  /** Whole days, below zero once it has run out. */
  readonly days: number | null;
}

export function credentialLeft({ app, credentialExpires }: ProductionConfig, now: Date): CredentialLeft {
  const { kind } = app.secret;
  if (credentialExpires === null) return { kind, expires: null, days: null };
  return {
    kind,
    expires: credentialExpires.toISOString(),
    days: Math.floor((credentialExpires.getTime() - now.getTime()) / DAY),
  };
}
