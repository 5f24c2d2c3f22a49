import { countPlans } from '../../src/domain/plan-counts';
import { planInvitation } from '../../src/domain/plan-invitation';
import { factsFor } from './support/facts';

const everyKind =
  'ann@fabrikam.com, amy@fabrikam.com, mia@fabrikam.com, carl.contractor@adatum.com, bella@fabrikam.com, bo@adatum.com';

describe('A plan is counted for its card', () => {
  const plan = planInvitation(factsFor(everyKind));

  test('each guest counts once', () => {
    expect(countPlans(plan.guests)).toEqual({ invite: 2, add: 1, nothingToDo: 1, useAccount: 1, refused: 1 });
  });
});
