import { z } from 'zod';

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const person = z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() });
const place = z.object({ id: z.string(), name: z.string() });

const team = place.extend({ aadGroupId: z.string() });

/** The Playground's own description of its people and places (`/_internal/v1/testConfig`). */
export const testConfigSchema = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: place,
    currentUser: person,
    users: z.array(person),
    personalChat: place,
    groupChats: z.tuple([place], place),
    teams: z.tuple([team], team),
  }),
});
export type PlaygroundConfig = z.infer<typeof testConfigSchema>['config'];

/** What its conversation stream says of the bot's messages; typing and other actions carry no message. */
export const streamEventSchema = z.object({
  action: z.string(),
  actionConversationId: z.string(),
  message: z
    .object({
      messageId: z.string(),
      text: z.string().nullish(),
      postConversationId: z.string().optional(),
      attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
      suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).optional(),
    })
    .optional(),
});
export type StreamMessage = NonNullable<z.infer<typeof streamEventSchema>['message']>;

export const sentMessageSchema = z.object({ messageId: z.string() });

/** The bot's answer to `adaptiveCard/action`. */
export const invokeAnswerSchema = z.object({ type: z.string().optional(), value: z.unknown().optional() });

export const cardSchema = z.record(z.string(), z.unknown());

/** The Adaptive Card among a message's attachments. */
export const cardOf = ({ attachments }: StreamMessage): z.infer<typeof cardSchema> | undefined => {
  const attachment = attachments.find(({ contentType }) => contentType === ADAPTIVE_CARD);
  return attachment && cardSchema.parse(attachment.content);
};
