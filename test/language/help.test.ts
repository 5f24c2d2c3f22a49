import { parseLine } from '../../src/domain/commands/parse-line';
import { locales } from '../../src/domain/invitation-request';
import { sentencesFor } from '../../src/language/sentences-for';

describe.each(locales)('in %s', (locale) => {
  const { help, messages, cards } = sentencesFor(locale);

  test('every line that help shows is one the bot understands', () => {
    expect(help.commands.map(({ command }) => parseLine(command).kind)).toEqual([
      'invite',
      'invite',
      'invite',
      'status',
      'language',
      'signOut',
      'help',
    ]);
  });

  test.each([
    ['help', help.commands[1]!.command],
    ['the welcome', cards.welcome.hint.split(': ').at(-1)!],
    ['a line that was not understood', messages.notUnderstood.text.split(': ').at(-1)!],
    [
      'the question to an owner',
      messages
        .askOwner({ target: 'Project Falcon', addresses: ['ann@fabrikam.com'] })
        .split('\n')
        .at(-1)!,
    ],
  ])('the example in %s names a guest and a target', (_, line) => {
    expect(parseLine(line)).toMatchObject({
      kind: 'invite',
      guests: [{ address: 'ann@fabrikam.com' }],
      targetName: 'Project Falcon',
    });
  });

  test('help leads to a page of Microsoft on each topic', () => {
    expect(help.topics).toHaveLength(5);
    for (const { page } of help.topics) expect(page.url).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
});
