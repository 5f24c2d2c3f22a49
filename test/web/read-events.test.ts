import { readEvents } from '../../src/web/api/read-events';

async function eventsIn(...chunks: readonly string[]) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
  const events = [];
  for await (const event of readEvents(new Response(body))) events.push(event);
  return events;
}

test('events are read however the stream is cut', async () => {
  expect(
    await eventsIn(
      'event: open\nda',
      'ta: {}\n',
      '\nevent: changed\ndata: {"requestIds":["r1"]}\n\nevent: by',
    ),
  ).toEqual([{ kind: 'open' }, { kind: 'changed', requestIds: ['r1'] }]);
});

test('a heartbeat is no event', async () => {
  expect(await eventsIn(': \n\n', ':\n\n', 'event: bye\ndata: {"retrySeconds":3}\n\n')).toEqual([
    { kind: 'bye', retrySeconds: 3 },
  ]);
});
