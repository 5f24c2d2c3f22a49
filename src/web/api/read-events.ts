import type { TabEvent } from '../../domain/tab/tab-event';

/** Server-sent events out of a response that stays open. */
export async function* readEvents(response: Response): AsyncGenerator<TabEvent> {
  if (response.body === null) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    unread += value;
    const blocks = unread.split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = eventIn(block);
      if (event !== null) yield event;
    }
  }
}

/** Null for a heartbeat. */
function eventIn(block: string): TabEvent | null {
  const field = (name: string) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trim())
      .join('\n');
  const kind = field('event');
  if (kind === '') return null;
  return { ...(JSON.parse(field('data') || '{}') as object), kind } as TabEvent;
}
