/** The message extension's commands, by the ids that the app package gives them. */
export const EXTENSION_COMMANDS = ['inviteGuest', 'findGuest'] as const;

export type ExtensionCommand = (typeof EXTENSION_COMMANDS)[number];
