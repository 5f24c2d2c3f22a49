import type { HelpTopic } from '../../language/help-sentences';
import type { Sentences } from '../../language/sentences';
import type { AdaptiveCard } from './adaptive-card';
import { fillTemplate } from './fill-template';
import { markdownLink } from './markdown';
import type { TemplateData } from './template-data';

export function buildHelpCard({ help, labels }: Sentences): AdaptiveCard {
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
