import { locales } from '../../src/domain/invitation-request';
import { read, unread } from '../../src/domain/reading';
import type { TargetOpens } from '../../src/domain/target-opens';
import { sentencesFor } from '../../src/language/sentences-for';

const group = { kind: 'group', displayName: 'Falcon', viaDisplayName: null } as const;
const all: TargetOpens = {
  apps: read(['Salesforce', 'Jira']),
  groupsAbove: read(['All Partners']),
  licences: read(2),
  hasSite: read(true),
  label: read('Confidential'),
  members: read(12),
};
const nothing: TargetOpens = {
  apps: unread('notPermitted'),
  groupsAbove: unread('notPermitted'),
  licences: unread('unavailable'),
  hasSite: unread('notPermitted'),
  label: unread('unavailable'),
  members: unread('unavailable'),
};

describe.each(locales)('in %s', (locale) => {
  const { review } = sentencesFor(locale).cards;

  test('what was read of a target is told, and only that', () => {
    const told = review.opens({ ...group, found: all });
    for (const part of ['Salesforce', 'Jira', 'All Partners', '2 ', 'SharePoint', 'Confidential', '12 '])
      expect(told).toContain(part);
    expect(told).not.toMatch(/Not looked|Niet bekeken/);
  });

  test('what was not read is told as not looked at', () => {
    const told = review.opens({ ...group, found: nothing });
    expect(told).toMatch(/(Not looked at|Niet bekeken): .*(apps).*(licen).*SharePoint.*label/);
    expect(told).not.toMatch(/unread|null|undefined/);
  });

  test('what is not there is not made a sentence of, but for the apps', () => {
    const empty = {
      ...all,
      apps: read([]),
      groupsAbove: read([]),
      licences: read(0),
      hasSite: read(false),
      label: read(null),
    };
    expect(review.opens({ ...group, found: empty })).not.toMatch(/SharePoint|label|licen|also in|ook in/);
    expect(review.opens({ ...group, found: empty })).toMatch(/No app|geen app/);
  });

  test('many names are cut to five and a number', () => {
    const many = Array.from({ length: 12 }, (_, index) => `App ${index + 1}`);
    const told = review.opens({ ...group, found: { ...all, apps: read(many) } });
    expect(told).toContain('App 5');
    expect(told).not.toContain('App 6');
    expect(told).toContain('7');
  });

  test('a team tells its channels, an app its group, an app of one’s own nothing more', () => {
    const team = review.opens({ ...group, kind: 'team', found: all });
    expect(team).toMatch(/channels|kanalen/);
    expect(team).toContain('Salesforce');
    const app = { kind: 'app', displayName: 'Jira', viaDisplayName: 'Jira users' } as const;
    expect(review.opens({ ...app, found: { ...all, apps: read([]) } })).toMatch(
      /Jira users.*(No other app|geen andere app)/,
    );
    expect(review.opens({ ...app, viaDisplayName: null })).not.toMatch(/looked|bekeken|nagegaan/);
  });
});
