import { parseLine } from '../../../src/domain/commands/parse-line';

const invited = (text: string) => {
  const line = parseLine(text);
  return line.kind === 'invite'
    ? { guests: line.guests.map(({ typed }) => typed), targetName: line.targetName }
    : line.kind;
};

describe('An invitation is understood in English and Dutch', () => {
  test.each<readonly [line: string, guests: readonly string[], targetName: string | null]>([
    ['invite', [], null],
    ['Invite!', [], null],
    ['uitnodigen', [], null],
    ['invite ann@fabrikam.com', ['ann@fabrikam.com'], null],
    ['invite ann@fabrikam.com to Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['INVITE Ann@Fabrikam.com TO Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['please invite ann@fabrikam.com to Project Falcon.', ['ann@fabrikam.com'], 'Project Falcon'],
    [
      'invite\u00a0Ann Lee <ann@fabrikam.com>\u00a0to\u00a0Project\u00a0Falcon',
      ['Ann Lee <ann@fabrikam.com>'],
      'Project Falcon',
    ],
    [
      'invite\nann@fabrikam.com\nbob@adatum.com\nto Project Falcon',
      ['ann@fabrikam.com', 'bob@adatum.com'],
      'Project Falcon',
    ],
    [
      'invite ann@fabrikam.com, bob@adatum.com into Project Falcon',
      ['ann@fabrikam.com', 'bob@adatum.com'],
      'Project Falcon',
    ],
    ['invite ann@fabrikam.com to Road to Rome', ['ann@fabrikam.com'], 'Road to Rome'],
    ['invite ann@fabrikam.com to "Terms for Voor en naar"', ['ann@fabrikam.com'], 'Terms for Voor en naar'],
    ['invite ann@fabrikam.com to The "Big" Team', ['ann@fabrikam.com'], 'The "Big" Team'],
    ['add ann@fabrikam.com to Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['invite to Project Falcon', [], 'Project Falcon'],
    ['nodig ann@fabrikam.com uit', ['ann@fabrikam.com'], null],
    ['nodig ann@fabrikam.com uit voor Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['nodig ann@fabrikam.com uit naar Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    [
      'Nodig Ann Lee <ann@fabrikam.com> uit bij Project Falcon',
      ['Ann Lee <ann@fabrikam.com>'],
      'Project Falcon',
    ],
    ['nodig ann@fabrikam.com voor Project Falcon uit', ['ann@fabrikam.com'], 'Project Falcon'],
    ['voeg ann@fabrikam.com aan Project Falcon toe', ['ann@fabrikam.com'], 'Project Falcon'],
    [
      'Ann Lee <ann@fabrikam.com> uitnodigen voor Project Falcon',
      ['Ann Lee <ann@fabrikam.com>'],
      'Project Falcon',
    ],
    ['uitnodigen ann@fabrikam.com voor Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['<at>Guestlist</at> invite ann@fabrikam.com to Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    [
      '<at id="0">Guestlist</at>&nbsp;invite Ann &lt;ann@fabrikam.com&gt; to R&amp;D',
      ['Ann <ann@fabrikam.com>'],
      'R&D',
    ],
    [
      '<p>invite <a href="mailto:ann@fabrikam.com">ann@fabrikam.com</a> to Project Falcon</p>',
      ['ann@fabrikam.com'],
      'Project Falcon',
    ],
    ['invite <a@fabrikam.com> to Project Falcon', ['a@fabrikam.com'], 'Project Falcon'],
    ['ann@fabrikam.com', ['ann@fabrikam.com'], null],
    ['Ann Lee <ann@fabrikam.com>; bob@adatum.com', ['Ann Lee <ann@fabrikam.com>', 'bob@adatum.com'], null],
    ['To: Ann Lee <ann@fabrikam.com>', ['Ann Lee <ann@fabrikam.com>'], null],
    ['ann@fabrikam.com to Project Falcon', ['ann@fabrikam.com'], 'Project Falcon'],
    ['Name;Mail\nAnn Lee;ann@fabrikam.com;Sales', ['Ann Lee <ann@fabrikam.com>'], null],
  ])('%s', (line, guests, targetName) => {
    expect(invited(line)).toEqual({ guests, targetName });
  });

  test('what names somebody without an address goes to the form all the same', () => {
    expect(parseLine('invite Ann to Project Falcon')).toMatchObject({
      typed: 'Ann',
      targetName: 'Project Falcon',
    });
    expect(parseLine('invite a guest')).toMatchObject({ typed: '' });
    expect(parseLine('nodig iemand uit')).toMatchObject({ kind: 'invite', guests: [] });
  });

  test('the form is filled with one guest a line', () => {
    expect(parseLine('invite Ann Lee <ann@fabrikam.com>; bob@adatum.com; Cy Vos')).toMatchObject({
      typed: 'Ann Lee <ann@fabrikam.com>\nbob@adatum.com\nCy Vos',
    });
  });
});

describe('The other lines', () => {
  test.each([
    ['status', 'status'],
    ['Mijn gasten', 'status'],
    ['help', 'help'],
    ['HULP!', 'help'],
    ['<at>Guestlist</at>', 'help'],
    ['?', 'help'],
    ['hi', 'greeting'],
    ['Hello!', 'greeting'],
    ['hoi', 'greeting'],
    ['hallo', 'greeting'],
    ['cancel', 'cancel'],
    ['Stop!', 'cancel'],
    ['annuleer', 'cancel'],
    ['Annuleren', 'cancel'],
    ['cancel my flight', 'unknown'],
    ['sign out', 'signOut'],
    ['Uitloggen', 'signOut'],
    ['afmelden', 'signOut'],
    ['what is the weather', 'unknown'],
    ['what about ann@fabrikam.com?', 'unknown'],
    ['remove ann@fabrikam.com', 'unknown'],
    ['invitation', 'unknown'],
    ['helpdesk', 'unknown'],
    ['constructor', 'unknown'],
  ])('%s: %s', (line, kind) => {
    expect(parseLine(line).kind).toBe(kind);
  });

  test.each([
    ['language nl', 'nl'],
    ['Language: Dutch', 'nl'],
    ['taal nl', 'nl'],
    ['taal engels', 'en'],
    ['language EN-US', 'en'],
    ['language fr', null],
    ['language constructor', null],
    ['taal', null],
  ])('%s: %s', (line, locale) => {
    expect(parseLine(line)).toEqual({ kind: 'language', locale });
  });
});
