import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const templateNames = [
  'welcome',
  'download-ready',
  'help',
  'invitation-form',
  'list-ready',
  'pick-target',
  'pick-request',
  'review',
  'progress',
  'result',
  'new-link',
  'status',
  'notice',
  'still-pending',
  'trouble-guest',
  'trouble',
  'trouble-cause',
  'try-again',
] as const;

export type TemplateName = (typeof templateNames)[number];

// src/channel/cards and dist/channel/cards lie equally deep.
const FOLDER = join(__dirname, '../../../cards');

const templates = new Map<TemplateName, unknown>(
  templateNames.map((name) => [name, JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))]),
);

/** The template as it lies in cards/, read once. */
export function readTemplate(name: TemplateName): unknown {
  return templates.get(name);
}
