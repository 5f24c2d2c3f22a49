import type { SeedReport } from './run-seed';

/** What a seed must show, in the directory's own counts; a sentence for each thing that is otherwise. */
export function judgeSeed(
  { counts, endings, withoutLink, dropped, kills }: SeedReport,
  { guests, leastKills }: { readonly guests: number; readonly leastKills: number },
): readonly string[] {
  const problems: string[] = [];
  const expectCount = (what: string, is: number, wanted: number) => {
    if (is !== wanted) problems.push(`${what}: ${is} instead of ${wanted}`);
  };
  expectCount('people invited', counts.invited, guests);
  expectCount('invitations made', counts.invitations, guests);
  expectCount('mails', counts.mails, guests);
  expectCount('memberships', counts.memberships, guests);
  expectCount('memberships added', counts.joins, guests);
  expectCount('guests the ledger knows as members', endings['granted'] ?? 0, guests);
  if (counts.mailedAgain.length > 0) problems.push(`mailed again: ${counts.mailedAgain.join(', ')}`);
  if (withoutLink < dropped) {
    problems.push(
      `invitations whose answer was dropped: ${dropped}, but only ${withoutLink} listed without a link`,
    );
  }
  if (kills < leastKills) problems.push(`kills: ${kills}, too few to show anything`);
  return problems;
}
