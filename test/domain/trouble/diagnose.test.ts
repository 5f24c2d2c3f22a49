import { diagnose } from '../../../src/domain/trouble/diagnose';
import type { GuestStanding } from '../../../src/domain/trouble/guest-standing';
import { signInCodes } from '../../../src/domain/trouble/sign-in-codes';
import { symptoms } from '../../../src/domain/trouble/symptom';
import { read, unread } from '../../../src/domain/reading';
import type { DirectoryPerson } from '../../../src/domain/person';

const ann: DirectoryPerson = {
  id: 'a0000000-0000-4000-8000-000000000001',
  displayName: 'Ann Lee',
  address: 'ann@fabrikam.com',
  addresses: ['ann@fabrikam.com'],
  type: 'guest',
  redemption: 'accepted',
  isEnabled: read(true),
  createdAt: null,
};

const accepted: GuestStanding = {
  account: read(ann),
  lastSeen: 'pending',
  isIn: read(true),
  targetKind: 'team',
};
const pending: GuestStanding = { ...accepted, account: read({ ...ann, redemption: 'pending' }) };
const unreadable: GuestStanding = {
  ...accepted,
  account: unread('notPermitted'),
  isIn: unread('unavailable'),
};

const says = (code: string | null, standing = accepted) => diagnose({ code, symptom: null }, standing);
const sees = (symptom: (typeof symptoms)[number], standing = accepted) =>
  diagnose({ code: null, symptom }, standing);

test.each([...signInCodes])('an accepted guest who reads %s: %s', (code, meaning) => {
  const cause = meaning === 'notInOrganisation' ? 'wrongAccount' : meaning;
  expect(says(code)).toBe(cause);
});

test.each([
  ['noMail', 'noMail'],
  ['linkDoesNotWork', 'linkEnded'],
  ['otherAccount', 'wrongAccount'],
  ['notInOrganisation', 'notAcceptedYet'],
  ['blockedByTheirs', 'theirOrganisationBlocks'],
  ['blockedByOurs', 'ourOrganisationBlocks'],
  ['notAssigned', 'notAssigned'],
  ['extraSteps', 'extraSteps'],
  ['nothingThere', 'notAcceptedYet'],
  ['somethingElse', 'notAcceptedYet'],
] as const)('a pending guest who tells "%s": %s', (symptom, cause) => {
  expect(sees(symptom, pending)).toBe(cause);
});

test.each([
  ['noMail', 'acceptedAlready'],
  ['linkDoesNotWork', 'acceptedAlready'],
  ['notInOrganisation', 'wrongAccount'],
  ['nothingThere', 'takesTime'],
  ['somethingElse', 'unknown'],
] as const)('an accepted guest who tells "%s": %s', (symptom, cause) => {
  expect(sees(symptom)).toBe(cause);
});

test.each(symptoms)('whatever is told, %s too: an account that is gone or blocked comes first', (symptom) => {
  expect(sees(symptom, { ...accepted, account: read(null) })).toBe('accountGone');
  const blocked = read({ ...ann, isEnabled: read(false) });
  expect(sees(symptom, { ...accepted, account: blocked })).toBe('accountBlocked');
});

test.each(['noMail', 'linkDoesNotWork', 'notAssigned', 'nothingThere', 'somethingElse'] as const)(
  'a guest who was taken out and tells "%s" is told so',
  (symptom) => {
    for (const standing of [accepted, pending])
      expect(sees(symptom, { ...standing, isIn: read(false) })).toBe('takenOut');
  },
);

test('where the directory cannot be read, the ledger is taken at its word, and nobody is said to be out', () => {
  expect(sees('nothingThere', unreadable)).toBe('notAcceptedYet');
  expect(sees('nothingThere', { ...unreadable, lastSeen: 'accepted' })).toBe('takesTime');
  expect(sees('noMail', { ...unreadable, lastSeen: null })).toBe('noMail');
});

test('a code that is known weighs more than what was chosen', () => {
  expect(diagnose({ code: '500212', symptom: 'noMail' }, pending)).toBe('theirOrganisationBlocks');
});

test('a code that is not known says so, unless something else was chosen', () => {
  expect(says('700016')).toBe('unknownCode');
  expect(diagnose({ code: '700016', symptom: 'otherAccount' }, accepted)).toBe('wrongAccount');
});

test('an app that a guest is in already and is "not assigned" to only needs time', () => {
  expect(says('50105', { ...accepted, targetKind: 'app' })).toBe('takesTime');
});

test('a colleague needs no invitation', () => {
  const colleague = read({ ...ann, type: 'member' as const, redemption: null });
  expect(sees('noMail', { ...accepted, account: colleague })).toBe('acceptedAlready');
});
