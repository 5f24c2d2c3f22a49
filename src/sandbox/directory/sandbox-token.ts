export interface SandboxTokenClaims {
  /** The caller's object id. */
  readonly oid: string;
  /** The tenant's id. */
  readonly tid: string;
  /** Delegated permissions. */
  readonly scopes: readonly string[];
}

/** An unsigned token that names the caller; only the sandbox directory believes it. */
export function sandboxToken({ oid, tid, scopes }: SandboxTokenClaims): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ oid, tid, scp: scopes.join(' ') })}.`;
}
