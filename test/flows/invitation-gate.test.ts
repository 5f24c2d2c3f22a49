import { createInvitationGate, type GateLine } from '../../src/flows/carry-out/invitation-gate';

const who = (id: string) => ({ id, tenantId: 'contoso' });
const soon = () => new Promise((resolve) => setImmediate(resolve));
const noPause = () => Promise.resolve();

/** Those who wait in the line, in the order in which they were let through. */
function send(line: GateLine, name: string, [through, leaving]: readonly [string[], (() => void)[]]): void {
  void line.enter().then((leave) => {
    if (leave === null) return;
    through.push(name);
    leaving.push(leave);
  });
}

describe('Invitations before the gate', () => {
  test('leave sixteen at once, and one more for each that was answered', async () => {
    const line = createInvitationGate({ lease: null, pause: noPause }).lineOf(who('olivia'));
    const [through, leaving]: [string[], (() => void)[]] = [[], []];
    for (let number = 0; number < 40; number += 1) send(line, 'olivia', [through, leaving]);
    await soon();
    expect(through).toHaveLength(16);
    leaving[0]?.();
    leaving[0]?.();
    await soon();
    expect(through).toHaveLength(17);
  });

  test('of one guest do not wait for the thousands of somebody else', async () => {
    const gate = createInvitationGate({ lease: null, pause: noPause });
    const [through, leaving]: [string[], (() => void)[]] = [[], []];
    for (let number = 0; number < 5_000; number += 1)
      send(gate.lineOf(who('bulk')), 'bulk', [through, leaving]);
    send(gate.lineOf(who('max')), 'max', [through, leaving]);
    await soon();
    leaving[0]?.();
    leaving[1]?.();
    await soon();
    expect(through.slice(16)).toContain('max');
  });

  test('keep the pace that all processes share', async () => {
    let leased = 0;
    const gate = createInvitationGate({
      lease: () =>
        Promise.resolve(leased++ === 0 ? { granted: 3, waitSeconds: 0 } : { granted: 0, waitSeconds: 60 }),
      pause: () => new Promise(() => undefined),
    });
    const [through, leaving]: [string[], (() => void)[]] = [[], []];
    for (let number = 0; number < 10; number += 1)
      send(gate.lineOf(who('olivia')), 'olivia', [through, leaving]);
    await soon();
    await soon();
    expect(through).toHaveLength(3);
  });

  test('go away when the claim is given back', async () => {
    const line = createInvitationGate({ lease: null, pause: noPause }).lineOf(who('olivia'));
    const entered = Array.from({ length: 20 }, () => line.enter());
    line.close();
    const leaves = await Promise.all(entered);
    expect(leaves.filter((leave) => leave === null)).toHaveLength(4);
  });
});
