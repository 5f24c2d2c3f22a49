import { Markup } from './markdown';
import type { TemplateData, TemplateValue } from './template-data';

/** `current` is the item of the nearest `$data`. */
export interface Scope {
  readonly root: TemplateValue;
  readonly current: TemplateValue;
}

/** What stands between the braces of a placeholder. */
export interface Path {
  readonly text: string;
  readonly from: keyof Scope;
  readonly names: readonly string[];
}

export function parsePath(text: string): Path {
  const [first = '', ...rest] = text.split('.');
  if (first === '$root') return { text, from: 'root', names: rest };
  return { text, from: 'current', names: first === '$data' ? rest : [first, ...rest] };
}

/** @throws with the placeholder, if nothing stands for it. */
export function valueAt({ text, from, names }: Path, scope: Scope): TemplateValue {
  let value = scope[from];
  for (const name of names) {
    const next = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (next === undefined) throw new Error(`Nothing stands for \${${text}}`);
    value = next;
  }
  return value;
}

export function asString(value: TemplateValue, path: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw new Error(`\${${path}} is not text`);
}

function isRecord(value: TemplateValue): value is TemplateData {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof Markup);
}
