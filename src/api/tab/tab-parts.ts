import type {
  InvitationRequest,
  Locale,
  PlannedTarget,
  Requester,
  RequestItem,
} from '../../domain/invitation-request';
import type { PlanSettings } from '../../domain/plan-facts';
import type { Check } from '../../domain/reason';
import type { Flows } from '../../flows/flows';
import type { FormProblem } from '../../flows/invitation-form';
import type { TabFlows } from '../../flows/tab-flows';
import type { Sentences } from '../../language/sentences';
import type { DirectoryAccess } from '../../ports/directory';
import type { GuestTable } from '../../ports/guest-table';
import type { RequestLedger } from '../../ports/request-ledger';
import type { RequestRows } from '../../ports/request-rows';
import type { ListFiles } from '../../ports/list-files';
import type { Logger } from '../../ports/logger';

/** The same sentences as in the chat. */
export interface TabLines {
  /** Where this guest's line stands. */
  ending(
    item: RequestItem,
    about: { readonly target: PlannedTarget; readonly unchecked: readonly Check[] },
    sentences: Sentences,
  ): string;
  /** What will happen to this guest. */
  plan(item: RequestItem, request: InvitationRequest, sentences: Sentences): string;
  /** What is to be mended before anything can be planned. */
  problem(problem: FormProblem, sentences: Sentences): string;
}

export interface TabParts {
  readonly flows: Pick<Flows, 'searchTargets' | 'changeCourse' | 'removeTarget'>;
  readonly tabFlows: TabFlows;
  readonly guestTable: GuestTable;
  readonly requestRows: RequestRows;
  readonly ledger: Pick<RequestLedger, 'find'>;
  readonly readList: ListFiles['read'];
  readonly directory: DirectoryAccess;
  readonly settings: PlanSettings;
  readonly sendHoldSeconds: number;
  readonly lines: TabLines;
  readonly language: (requester: Requester) => Promise<Locale | null>;
  /** Whose token it is; null if it is no good one. From then on that person can be acted for. */
  readonly admit: (token: string) => Promise<Requester | null>;
  /** Whether a page of this origin may ask. */
  readonly isOwnOrigin: (origin: string) => boolean;
  readonly newReference: () => string;
  readonly logger: Logger;
}
