import { momentIn } from '../date-in';
import { itPages } from '../it-pages';
import type { NoteForIt } from '../note-for-it';
import { reasons } from './reasons';

export function noteForIt(note: NoteForIt): string {
  const page = itPages[note.reason];
  const lines = [
    'Een gast kon niet worden uitgenodigd of toegevoegd met Guestlist.',
    `Gast: ${note.guests.join(', ')}`,
    `Waarvoor: ${note.target}`,
    `Wat in de weg staat: ${reasons[note.reason]({ guest: note.guests[0] ?? '', target: note.target }).says}`,
    page && `Instelling: ${page.setting}`,
    `Tijd: ${momentIn('nl', note.at)}`,
    `Referentie: ${note.requestId}`,
    note.directoryRequestId !== null && `Aanvraag-id van Microsoft Graph: ${note.directoryRequestId}`,
    page && `Pagina van Microsoft: ${page.url}`,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
