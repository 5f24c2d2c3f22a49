import type { TemplateData } from './template-data';

/** What "Copy note for IT" needs. */
export function noteData(note: string | null): TemplateData {
  return { hasNote: note !== null, note: note ?? '' };
}
