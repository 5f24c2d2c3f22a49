import { locales } from '../../src/domain/invitation-request';
import { causes, whoActs } from '../../src/domain/trouble/cause';
import { signInCodes } from '../../src/domain/trouble/sign-in-codes';
import { symptoms } from '../../src/domain/trouble/symptom';
import { sentencesFor } from '../../src/language/sentences-for';
import { troublePages } from '../../src/language/trouble-pages';

const about = { guest: 'Ann Lee', target: 'Project Falcon', kind: 'team' } as const;

describe.each(locales)('in %s', (locale) => {
  const { trouble } = sentencesFor(locale);

  test.each(causes)('%s is told in whole sentences, with who acts', (cause) => {
    const { heading, text } = trouble.causes[cause](about);
    expect(heading).toMatch(/^\S.*[^.?]$/);
    expect(text).toMatch(/^\S.*\.$/);
    expect(trouble.actors[whoActs(cause)]('Ann Lee')).toMatch(/^\S.*\.$/);
  });

  test.each([...signInCodes])('%s has a cause with words of its own', (_, meaning) => {
    const cause = meaning === 'notInOrganisation' ? 'wrongAccount' : meaning;
    expect(trouble.causes[cause](about).text).not.toBe(trouble.causes.unknown(about).text);
  });

  test('no two causes and no two symptoms are told in the same words', () => {
    const told = causes.map((cause) => trouble.causes[cause](about).heading);
    const seen = symptoms.map((symptom) => trouble.symptoms[symptom]);
    expect(new Set(told).size).toBe(causes.length);
    expect(new Set(seen).size).toBe(symptoms.length);
  });

  test.each([0, 1, 12])('how long ago is told for %i days', (days) => {
    const said = trouble.facts.invited({ at: new Date('2026-11-01T12:00:00Z'), days });
    expect(said).toContain('2026');
    expect(said).not.toMatch(/\b[01] da/);
  });
});

test.each(causes.filter((cause) => whoActs(cause) === 'ourIt'))(
  'the note for IT on %s names the setting, the guest, what was seen and a page of Microsoft',
  (cause) => {
    const note = sentencesFor('en').trouble.noteForIt({
      ...about,
      cause,
      guest: 'ann@fabrikam.com',
      seen: 'AADSTS53003',
      at: new Date('2026-11-25T10:00:00Z'),
      requestId: '5d1c4a52-7f0e-4c55-9a53-0d6f1f0a0001',
    });
    const page = troublePages[cause];
    expect(page?.url).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/);
    const parts = ['ann@fabrikam.com', 'Project Falcon', 'AADSTS53003', page?.setting, page?.url, '5d1c4a52'];
    for (const part of parts) expect(note).toContain(part);
  },
);
