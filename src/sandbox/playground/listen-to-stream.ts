import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ConversationLog } from './conversation-log';
import { cardOf, streamEventSchema } from './playground-wire';

/** Writes everything the bot says from now on into `log`; the Playground keeps what was said before for the first listener only. */
export async function listenToStream(url: string, log: ConversationLog): Promise<WebSocket> {
  const stream = new WebSocket(
    new URL('/_ws_conversation/v1/conversations/stream', url.replace('http', 'ws')),
  );
  stream.on('message', (data: Buffer) => {
    const { message, actionConversationId } = streamEventSchema.parse(JSON.parse(data.toString()));
    if (!message) return;
    log.put({
      id: message.messageId,
      text: message.text ?? '',
      card: cardOf(message),
      suggestions: message.suggestedActions?.actions.map(({ title }) => title) ?? [],
      // a message in a channel belongs to the thread that it opens
      conversation: message.postConversationId ?? actionConversationId,
    });
  });
  await once(stream, 'open');
  return stream;
}
