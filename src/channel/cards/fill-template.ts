import type { AdaptiveCard } from './adaptive-card';
import { compileTemplate, type Compiled, type Json } from './compile-template';
import { readTemplate, templateNames, type TemplateName } from './read-template';
import type { TemplateData } from './template-data';

const compiled = new Map<TemplateName, Compiled>(
  templateNames.map((name) => [name, compileTemplate(readTemplate(name) as Json)]),
);

/**
 * Fills a card's placeholders by the subset of Adaptive Cards Templating that README.md in cards/ names. Text for a
 * TextBlock is escaped, unless it is Markup; a placeholder without a value throws.
 */
export function fillTemplate(name: TemplateName, data: TemplateData): AdaptiveCard {
  const [card] = compiled.get(name)?.({ root: data, current: data }) ?? [];
  return card as unknown as AdaptiveCard;
}
