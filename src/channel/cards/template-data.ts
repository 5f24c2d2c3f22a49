import type { Markup } from './markdown';

export type TemplateValue =
  string | number | boolean | Markup | readonly TemplateValue[] | { readonly [name: string]: TemplateValue };

/** What a template's placeholders stand for. */
export type TemplateData = Readonly<Record<string, TemplateValue>>;
