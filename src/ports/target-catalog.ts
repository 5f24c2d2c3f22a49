import type { Reading } from '../domain/reading';
import type { GroupTarget, Target, TargetChoice, TargetRef } from '../domain/target';
import type { TargetOpens } from '../domain/target-opens';

export interface TargetOwner {
  readonly id: string;
  readonly displayName: string;
  /** userPrincipalName: what a Teams chat link is addressed to. */
  readonly signInName: string;
}

/** Groups, teams and apps. Every method throws DirectoryUnavailable when nothing could be read for now. */
export interface TargetCatalog {
  /** Targets this requester may manage and that can take guests, by name. */
  listManaged(): Promise<readonly TargetChoice[]>;
  /** Targets called `name` (any case), managed or not, so that a refusal can be explained; the managed ones first; at most 10. */
  findByName(name: string): Promise<readonly TargetChoice[]>;
  /** All facts about one target; null if there is none with that id and kind. */
  find(ref: TargetRef): Promise<Target | null>;
  /** What its members get at beside its own content, part by part; a part that cannot be read is unread. */
  opens(group: Pick<GroupTarget, 'id' | 'type'>): Promise<TargetOpens>;
  /** Who could say yes, as far as readable, the requester left out. */
  owners(ref: TargetRef): Promise<Reading<readonly TargetOwner[]>>;
}
