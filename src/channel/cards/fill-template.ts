import type { AdaptiveCard } from './adaptive-card';
import { escapeMarkdown, Markup } from './markdown';
import { plainText } from './plain-text';
import type { TemplateData, TemplateValue } from './template-data';
import { readTemplate, type TemplateName } from './read-template';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** `current` is the item of the nearest `$data`. */
interface Scope {
  readonly root: TemplateValue;
  readonly current: TemplateValue;
}

const PLACEHOLDER = /\$\{([^}]*)\}/g;
const LONE_PLACEHOLDER = /^\$\{([^}]*)\}$/;

/**
 * Fills a card's placeholders by the subset of Adaptive Cards Templating that README.md in cards/ names. Text for a
 * TextBlock is escaped, unless it is Markup; a placeholder without a value throws.
 */
export function fillTemplate(name: TemplateName, data: TemplateData): AdaptiveCard {
  const [card] = fillElement(readTemplate(name) as Json, { root: data, current: data });
  return card as unknown as AdaptiveCard;
}

/** None if its `$when` is false, several if it has `$data`. */
function fillElement(element: Json, scope: Scope): readonly Json[] {
  if (!isObject(element)) return [fill(element, scope)];
  const { $data, $when, ...rest } = element;
  if ($data !== undefined) {
    const items = valueOf($data, scope);
    if (!Array.isArray(items)) throw new Error('$data is not a list');
    const each = $when === undefined ? rest : { $when, ...rest };
    return items.flatMap((current: TemplateValue) => fillElement(each, { root: scope.root, current }));
  }
  if ($when !== undefined && valueOf($when, scope) !== true) return [];
  return [fillObject(rest, scope)];
}

function fillObject(object: JsonObject, scope: Scope): Json {
  const isTextBlock = object['type'] === 'TextBlock';
  const filled = Object.entries(object).flatMap(([key, value]) =>
    isTextBlock && key === 'text' && typeof value === 'string'
      ? [[key, fillText(value, scope)] as const]
      : fillElement(value, scope).map((json) => [key, json] as const),
  );
  return Object.fromEntries(filled);
}

function fill(json: Json, scope: Scope): Json {
  if (typeof json === 'string') return fillString(json, scope);
  if (Array.isArray(json)) return json.flatMap((element: Json) => fillElement(element, scope));
  return isObject(json) ? fillObject(json, scope) : json;
}

function fillText(text: string, scope: Scope): string {
  return text.replace(PLACEHOLDER, (_, path: string) => {
    const value = find(path, scope);
    return value instanceof Markup ? value.markdown : escapeMarkdown(asString(value, path));
  });
}

function fillString(text: string, scope: Scope): Json {
  const path = LONE_PLACEHOLDER.exec(text)?.[1];
  if (path !== undefined) {
    const value = find(path, scope);
    if (typeof value === 'boolean' || typeof value === 'number') return value;
  }
  return text.replace(PLACEHOLDER, (_, inner: string) => plainText(asString(find(inner, scope), inner)));
}

function valueOf(json: Json, scope: Scope): TemplateValue {
  const path = typeof json === 'string' ? LONE_PLACEHOLDER.exec(json)?.[1] : undefined;
  if (path === undefined) throw new Error('$data and $when hold one placeholder');
  return find(path, scope);
}

function find(path: string, { root, current }: Scope): TemplateValue {
  const [first, ...rest] = path.split('.');
  if (first === '$root') return follow(rest, root, path);
  return first === '$data' ? follow(rest, current, path) : follow(path.split('.'), current, path);
}

function follow(names: readonly string[], from: TemplateValue, path: string): TemplateValue {
  return names.reduce<TemplateValue>((value, name) => {
    const next = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (next === undefined) throw new Error(`Nothing stands for \${${path}}`);
    return next;
  }, from);
}

function asString(value: TemplateValue, path: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Error(`\${${path}} is not text`);
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isRecord(value: TemplateValue): value is TemplateData {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Markup);
}
