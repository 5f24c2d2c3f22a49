import { escapeMarkdown, Markup } from './markdown';
import { plainText } from './plain-text';
import { asString, parsePath, valueAt, type Scope } from './template-values';
import type { TemplateValue } from './template-data';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** What stands in a template's place once it is filled: nothing if its `$when` is false, several elements if it has `$data`. */
export type Compiled = (scope: Scope) => readonly Json[];

const PLACEHOLDER = /\$\{([^}]*)\}/;
const LONE_PLACEHOLDER = /^\$\{([^}]*)\}$/;

/** Reads a template once, so that a card costs no more than what changes in it. */
export function compileTemplate(json: Json): Compiled {
  if (!isObject(json)) return compileValue(json);
  const { $data, $when, ...rest } = json;
  if ($data !== undefined) {
    const items = onlyPlaceholder($data);
    const each = compileTemplate($when === undefined ? rest : { $when, ...rest });
    return (scope) => {
      const list = items(scope);
      if (!Array.isArray(list)) throw new Error('$data is not a list');
      return list.flatMap((current: TemplateValue) => each({ root: scope.root, current }));
    };
  }
  const object = compileObject(rest);
  if ($when === undefined) return object;
  const isWanted = onlyPlaceholder($when);
  return (scope) => (isWanted(scope) === true ? object(scope) : []);
}

function compileValue(json: Json): Compiled {
  if (typeof json === 'string') return compileString(json);
  if (Array.isArray(json)) return compileList(json);
  return always(json);
}

function compileList(json: readonly Json[]): Compiled {
  if (isFixed(json)) return always(json);
  const elements = json.map(compileTemplate);
  return (scope) => [elements.flatMap((element) => element(scope))];
}

function compileObject(json: JsonObject): Compiled {
  if (isFixed(json)) return always(json);
  const isTextBlock = json['type'] === 'TextBlock';
  const properties = Object.entries(json).map(([key, value]) => {
    const isText = isTextBlock && key === 'text' && typeof value === 'string';
    return [key, isText ? compileText(value) : compileTemplate(value)] as const;
  });
  return (scope) => {
    const filled: Record<string, Json> = {};
    for (const [key, compiled] of properties) {
      for (const value of compiled(scope)) filled[key] = value;
    }
    return [filled];
  };
}

function compileText(text: string): Compiled {
  return joined(text, (value, path) =>
    value instanceof Markup ? value.markdown : escapeMarkdown(asString(value, path)),
  );
}

function compileString(text: string): Compiled {
  const asText = joined(text, (value, path) => plainText(asString(value, path)));
  const lone = LONE_PLACEHOLDER.exec(text)?.[1];
  if (lone === undefined) return asText;
  const path = parsePath(lone);
  return (scope) => {
    const value = valueAt(path, scope);
    return typeof value === 'boolean' || typeof value === 'number' ? [value] : asText(scope);
  };
}

/** Each placeholder's value between what stands around them. */
function joined(text: string, say: (value: TemplateValue, path: string) => string): Compiled {
  // With one group in the pattern, every second part is what stood between the braces.
  const parts = text.split(PLACEHOLDER).map((part, index) => (index % 2 === 0 ? part : parsePath(part)));
  if (parts.length === 1) return always(text);
  return (scope) => [
    parts.map((part) => (typeof part === 'string' ? part : say(valueAt(part, scope), part.text))).join(''),
  ];
}

function onlyPlaceholder(json: Json): (scope: Scope) => TemplateValue {
  const text = typeof json === 'string' ? LONE_PLACEHOLDER.exec(json)?.[1] : undefined;
  if (text === undefined) throw new Error('$data and $when hold one placeholder');
  const path = parsePath(text);
  return (scope) => valueAt(path, scope);
}

function always(json: Json): Compiled {
  const values = [json];
  return () => values;
}

function isFixed(json: Json): boolean {
  if (typeof json === 'string') return !PLACEHOLDER.test(json);
  if (Array.isArray(json)) return json.every(isFixed);
  if (!isObject(json)) return true;
  return !('$data' in json) && !('$when' in json) && Object.values(json).every(isFixed);
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
