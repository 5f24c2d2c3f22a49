import { momentIn } from '../date-in';
import { itPages } from '../it-pages';
import type { NoteForIt } from '../note-for-it';
import { reasons } from './reasons';

export function noteForIt(note: NoteForIt): string {
  const page = itPages[note.reason];
  const lines = [
    'A guest could not be invited or added with Guestlist.',
    `Guest: ${note.guests.join(', ')}`,
    `Target: ${note.target}`,
    `What stands in the way: ${reasons[note.reason]({ guest: note.guests[0] ?? '', target: note.target }).says}`,
    page && `Setting: ${page.setting}`,
    `Time: ${momentIn('en', note.at)}`,
    `Reference: ${note.requestId}`,
    note.directoryRequestId !== null && `Microsoft Graph request id: ${note.directoryRequestId}`,
    page && `Microsoft's page: ${page.url}`,
  ];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
