export interface HelpTopic {
  readonly heading: string;
  readonly text: string;
  /** Microsoft's page to read on. */
  readonly page: { readonly title: string; readonly url: string };
}

export interface HelpSentences {
  readonly heading: string;
  readonly commandsHeading: string;
  readonly commands: readonly { readonly command: string; readonly does: string }[];
  readonly topics: readonly HelpTopic[];
}
