import { RedemptionUrl } from '../../src/domain/redemption-url';
import { createFailureWatch } from '../../src/flows/carry-out/watch-failures';
import type { InvitationOutcome } from '../../src/ports/invitations';
import { quietLogger } from '../fakes/quiet-logger';

const TENANT = 'contoso';
const invited: InvitationOutcome = {
  kind: 'invited',
  personId: 'ann',
  redemptionUrl: new RedemptionUrl('https://login.microsoftonline.com/redeem?rd=ann'),
};
const inDoubt: InvitationOutcome = { kind: 'inDoubt', directoryRequestId: null };

/** The counts that all processes share. */
function shared() {
  let [failures, resets] = [0, 0];
  return {
    counts: () => ({ failures, resets }),
    stops: {
      failed() {
        failures += 1;
        return Promise.resolve(null);
      },
      succeeded() {
        [failures, resets] = [0, resets + 1];
        return Promise.resolve();
      },
      list: () => Promise.resolve([]),
    },
  };
}

test('the first success ends a run of failures that a process which died has left', async () => {
  const { stops, counts } = shared();
  const died = createFailureWatch({ stops, logger: quietLogger });
  for (let times = 0; times < 9; times += 1) await died(TENANT, inDoubt);
  const next = createFailureWatch({ stops, logger: quietLogger });
  await next(TENANT, invited);
  expect(counts()).toEqual({ failures: 0, resets: 1 });
});

test('while nothing fails, the store is not asked again', async () => {
  const { stops, counts } = shared();
  const hear = createFailureWatch({ stops, logger: quietLogger });
  for (let times = 0; times < 5; times += 1) await hear(TENANT, invited);
  expect(counts().resets).toBe(1);
  await hear(TENANT, inDoubt);
  await hear(TENANT, invited);
  await hear(TENANT, invited);
  expect(counts()).toEqual({ failures: 0, resets: 2 });
});
