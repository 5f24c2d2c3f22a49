import type { NoteForIt } from '../../src/language/note-for-it';
import { sentencesFor } from '../../src/language/sentences-for';

const note: NoteForIt = {
  reason: 'domainDenied',
  guests: ['ann@blocked.example'],
  target: 'Project Falcon (group)',
  at: new Date('2025-11-23T12:01:00Z'),
  requestId: '5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0001',
  directoryRequestId: 'a2f4c6d8-0000-4000-8000-000000000001',
};

test('an administrator reads the setting, the guest, the target, the time, both references and where to read on', () => {
  expect(sentencesFor('en').noteForIt(note).split('\n')).toEqual([
    'A guest could not be invited or added with Guestlist.',
    'Guest: ann@blocked.example',
    'Target: Project Falcon (group)',
    'What stands in the way: Your organisation does not accept guests from blocked.example.',
    'Setting: Microsoft Entra: External collaboration settings, Collaboration restrictions',
    'Time: 23 November 2025 at 12:01 UTC',
    'Reference: 5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0001',
    'Microsoft Graph request id: a2f4c6d8-0000-4000-8000-000000000001',
    "Microsoft's page: https://learn.microsoft.com/entra/external-id/allow-deny-list",
  ]);
});

test('the note is in Dutch for a Dutch requester, with the setting as Microsoft calls it', () => {
  const lines = sentencesFor('nl').noteForIt(note).split('\n');
  expect(lines).toContain('Tijd: 23 november 2025 om 12:01 UTC');
  expect(lines).toContain(
    'Instelling: Microsoft Entra: External collaboration settings, Collaboration restrictions',
  );
});

test('a refusal that was foreseen has no reference of Microsoft', () => {
  expect(sentencesFor('en').noteForIt({ ...note, directoryRequestId: null })).not.toContain('Graph');
});
