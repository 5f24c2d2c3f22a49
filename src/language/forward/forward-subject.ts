import type { TargetKind } from '../../domain/target';

/** What a guest is told about their own invitation; every string is plain text. */
export interface ForwardSubject {
  readonly guest: string;
  readonly address: string;
  readonly inviter: string;
  readonly organisation: string;
  readonly target: string;
  readonly kind: TargetKind;
  /** The redemption link, in clear. */
  readonly link: string;
}

export type ForwardText = (about: ForwardSubject) => readonly string[];
