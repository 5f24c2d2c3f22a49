/** What the check found out about one thing that people's first invitation depends on. */
export interface Finding {
  readonly subject: string;
  /** `open`: could not be looked at. */
  readonly verdict: 'good' | 'bad' | 'open';
  readonly says: string;
  /** What to do; none for what is good. */
  readonly fix?: string;
}

export function good(subject: string, says: string): Finding {
  return { subject, verdict: 'good', says };
}

export function bad(subject: string, says: string, fix: string): Finding {
  return { subject, verdict: 'bad', says, fix };
}

export function open(subject: string, says: string, fix: string): Finding {
  return { subject, verdict: 'open', says, fix };
}
