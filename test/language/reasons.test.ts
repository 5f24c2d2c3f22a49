import { locales } from '../../src/domain/invitation-request';
import type { Reason } from '../../src/domain/reason';
import { explainReason } from '../../src/language/explain-reason';
import { whoCanFix } from '../../src/domain/who-can-fix';
import { reasons as english } from '../../src/language/en/reasons';
import { itPages } from '../../src/language/it-pages';
import { sentencesFor } from '../../src/language/sentences-for';

const reasons = Object.keys(english) as Reason[];
const about = { guest: 'ann@fabrikam.com', target: 'Project Falcon' };

describe.each(locales)('in %s', (locale) => {
  const sentences = sentencesFor(locale);

  test.each(reasons)(
    '%s is told in whole sentences, with who can fix it and what works instead',
    (reason) => {
      const { says, instead } = sentences.reasons[reason](about);
      const fixer = sentences.fixers[whoCanFix(reason)](about);
      for (const sentence of [says, instead, fixer]) expect(sentence).toMatch(/^\S.*[.?]$/s);
      expect(explainReason(reason, about, sentences)).toBe(`${says} ${fixer} ${instead}`);
    },
  );

  test('no two reasons are told in the same words', () => {
    const told = reasons.map((reason) => sentences.reasons[reason](about).says);
    expect(new Set(told).size).toBe(reasons.length);
  });

  test('a domain that is not allowed is named without the rest of the address', () => {
    expect(sentences.reasons.domainDenied(about).says).toContain(' fabrikam.com');
    expect(sentences.reasons.domainDenied(about).says).not.toContain('ann@');
  });
});

test.each(reasons.filter((reason) => whoCanFix(reason) === 'administrator'))(
  '%s, which only an administrator can settle, names the setting and a page of Microsoft',
  (reason) => {
    expect(itPages[reason]?.setting).toMatch(/\S/);
    expect(itPages[reason]?.url).toMatch(/^https:\/\/learn\.microsoft\.com\/[\w/-]+$/);
  },
);

test('what a retry can mend says so by the name of the button', () => {
  for (const locale of locales) {
    const sentences = sentencesFor(locale);
    for (const reason of [
      'notReplicatedYet',
      'directoryUnavailable',
      'inDoubt',
      'signInNeeded',
      'untriedAfterRefusal',
    ] as const) {
      expect(sentences.reasons[reason](about).instead).toContain(sentences.labels.retryFailed);
    }
  }
});
