import fc from 'fast-check';
import { escapeMarkdown, markdownLink } from '../../../src/channel/cards/markdown';

test.each([
  ['emphasis', '*Ann* **Lee** _x_', String.raw`\*Ann\* \*\*Lee\*\* \_x\_`],
  ['a link', '[Ann](https://evil.example)', String.raw`\[Ann\](https\://evil.example)`],
  ['HTML', '<b onclick="x">Ann</b>', String.raw`\<b onclick="x"\>Ann\</b\>`],
  ['an entity', 'Ann &lt;b&gt;', String.raw`Ann \&lt;b\&gt;`],
  ['code and strike-through', '`a` ~~b~~', String.raw`\`a\` \~\~b\~\~`],
  ['a heading', '# Ann', String.raw`\# Ann`],
  ['a list', '- Ann', String.raw`\- Ann`],
  ['a numbered list', '1. Ann', String.raw`1\. Ann`],
  ['a backslash', String.raw`Ann\*`, String.raw`Ann\\\*`],
  ['a card function', '{{DATE(2025-01-01)}}', String.raw`{\{DATE(2025-01-01)}}`],
  ['a bare address of the web', 'www.evil.example', String.raw`www\.evil.example`],
])('a name that holds %s is shown to the letter', (_, name, escaped) => {
  expect(escapeMarkdown(name)).toBe(escaped);
});

test.each(['Ann Lee', 'first_last@fabrikam.com', "O'Neil & Sons (NL)", 'Zoë Łukasz 王', 'R&D-team 2.0!'])(
  'the plain name %s is left as it is',
  (name) => {
    expect(escapeMarkdown(name)).toBe(name);
  },
);

test('nobody can be mentioned, not even by halves that join', () => {
  expect(escapeMarkdown('<at>Max</at> <at id="0">Max</at>')).toBe('Max Max');
  expect(escapeMarkdown('<a<at>t>Max</a</at>t>')).toBe('Max');
});

test('text cannot be turned round, hidden or broken into lines', () => {
  expect(escapeMarkdown('ann\u202Emoc.\u2066x\u200B\u200D\uFEFF\u0007\u00AD')).toBe('annmoc.x');
  expect(escapeMarkdown('Ann\r\n\r\n# Lee\u2028- x')).toBe('Ann # Lee - x');
  expect(escapeMarkdown('Ann \uD83D Lee 🎉')).toBe('Ann Lee 🎉');
});

test('no text at all leaves a character of Markdown unescaped', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('\\`*_[]<>~|&#{}$-+1. ab:/@atw\u202E\n')) }),
      (text) => {
        const escaped = escapeMarkdown(text);
        const bare = escaped.replace(/\\[!-/:-@[-`{-~]/g, '\u0000');
        expect(bare).not.toMatch(/[`*[\]<>~|\\]|^[#+\-=]|^\d+[.)]|&#?\w+;|\{\{|\$\{|\n/);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a link of ours keeps its title as text and its address whole', () => {
  expect(markdownLink('Ann [x](y)', 'https://x.example/a?b=(c)&d=%28')?.markdown).toBe(
    String.raw`[Ann \[x\](y)](https://x.example/a?b=%28c%29&d=%28)`,
  );
});

test.each(['javascript:alert(1)', 'not a url', ''])('%p is no web address and makes no link', (url) => {
  expect(markdownLink('Ann', url)).toBeNull();
});
