import { mailLanguages } from '../../src/domain/invitation-request';
import { forwardText } from '../../src/language/forward/forward-text';
import type { ForwardSubject } from '../../src/language/forward/forward-subject';

const about: ForwardSubject = {
  guest: 'Ann Lee',
  address: 'ann@fabrikam.com',
  inviter: 'Olivia Owner',
  organisation: 'Contoso',
  target: 'Marketing Launch',
  kind: 'team',
  link: 'https://login.microsoftonline.com/redeem?rd=ann',
};

test.each(mailLanguages)(
  'a guest is told in %s who invites, into what, by which link and address',
  (language) => {
    const text = forwardText(language, about);
    for (const part of ['Ann Lee', 'Olivia Owner', 'Contoso', 'Marketing Launch', 'ann@fabrikam.com']) {
      expect(text).toContain(part);
    }
    expect(text.split('\n')).toContain(about.link);
  },
);

test.each(mailLanguages)(
  'only a guest of a team is told in %s how to switch organisation in Teams',
  (language) => {
    expect(forwardText(language, about)).toContain('Microsoft Teams');
    expect(forwardText(language, { ...about, kind: 'group' })).not.toContain('Teams');
    expect(forwardText(language, { ...about, kind: 'app' })).not.toContain('Teams');
  },
);

test('no two languages share a line, but for the link', () => {
  const lines = mailLanguages.flatMap((language) =>
    forwardText(language, about)
      .split('\n\n')
      .filter((line) => line !== about.link),
  );
  expect(new Set(lines).size).toBe(lines.length);
});
