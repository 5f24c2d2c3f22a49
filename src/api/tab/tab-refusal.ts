import type { TabProblemCode } from '../../domain/tab/tab-problem';
import type { AppRole } from '../../domain/target';
import type { Notice } from '../../language/message-sentences';

/** Nothing was done, and the page is told why. */
export class TabRefusal extends Error {
  override readonly name = 'TabRefusal';

  constructor(
    readonly code: TabProblemCode,
    readonly notice: Notice,
    readonly beside: {
      readonly retryAfterSeconds?: number;
      readonly roles?: readonly AppRole[] | undefined;
    } = {},
  ) {
    super(code);
  }
}
