import type { Ids } from './read-ids';

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g;

/** Puts the ids into a JSON text, each as the inside of a string. Throws for a placeholder that nothing stands for. */
export function fillPlaceholders(json: string, ids: Ids): string {
  return json.replace(PLACEHOLDER, (_, name: string) => {
    const value = ids[name];
    if (value === undefined) throw new Error(`Nothing stands for ${name}`);
    return JSON.stringify(value).slice(1, -1);
  });
}
