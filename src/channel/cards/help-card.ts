import type { HelpTopic } from '../../language/help-sentences';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { markdownLink } from './markdown';
import type { TemplateData } from './template-data';

const built = new WeakMap<Sentences, AdaptiveCard>();

/** Says the same to everybody, so it is filled once for a language. */
export function buildHelpCard(sentences: Sentences): AdaptiveCard {
  const card = built.get(sentences) ?? fillHelp(sentences);
  built.set(sentences, card);
  return card;
}

function fillHelp({ help, labels }: Sentences): AdaptiveCard {
  const { inviteGuest, myGuests } = labels;
  return fillTemplate('help', {
    heading: help.heading,
    commandsHeading: help.commandsHeading,
    commands: help.commands.map(({ command, does }) => ({ command, does })),
    topics: help.topics.map(topicData),
    labels: { inviteGuest, myGuests },
  });
}

function topicData({ heading, text, page }: HelpTopic): TemplateData {
  return { heading, text, page: markdownLink(page.title, page.url) ?? page.title };
}
