import type { LedgerReport } from '../../ports/operator-desk';
import type { CredentialLeft } from './credential-left';
import type { SeenPeople, SeenPerson } from './look-up-people';

export interface FullReport extends LedgerReport {
  readonly credential: CredentialLeft;
}

/** The report for a person to read; `seen` is null where nobody signed in to look. */
export function reportText(report: FullReport, seen: SeenPeople | null): readonly string[] {
  const nameOf = (id: string): string => naming(seen?.get(id), id);
  const { paused, pendingGuests, emptyHandedGuests, waitingItems, refusals } = report;
  return [
    paused === null ? 'Writes are not paused.' : `PAUSED since ${day(paused.since)}: ${paused.reason}`,
    ...report.stops.map(
      ({ code, since }) =>
        `NEW INVITATIONS ARE STOPPED since ${day(since)}: ${code}. Look at the refusals below and in Entra's logs, then: npm run resume`,
    ),
    credentialLine(report.credential),
    ...section(
      'Guests who have not accepted for over 30 days, as far as Guestlist saw',
      pendingGuests
        .filter(({ guestId }) => seen?.get(guestId)?.hasAccepted !== true)
        .map(
          ({ guestId, requesterId, days }) =>
            `${nameOf(guestId)}: ${days} days, invited by ${nameOf(requesterId)}`,
        ),
    ),
    ...section(
      'Guests whom Guestlist made and who hold nothing through it any more',
      emptyHandedGuests
        .filter(({ guestId }) => seen?.get(guestId)?.standing !== 'gone')
        .map(({ guestId, requesterId }) => `${nameOf(guestId)}, invited by ${nameOf(requesterId)}`),
    ),
    ...requestersGone(report, seen),
    ...section(
      'Waiting for a person',
      waitingItems.map(
        ({ requestId, requesterId, reason, since }) =>
          `${nameOf(requesterId)}: ${reason ?? 'unknown'} since ${day(since)}, request ${requestId}`,
      ),
    ),
    ...section(
      'Refusals of the last 30 days',
      refusals.map(({ reason, guests }) => `${guests} × ${reason}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  const shown = lines.length === 0 ? ['none'] : lines;
  return ['', `${title} (${lines.length})`, ...shown.map((line) => `  ${line}`)];
}

function requestersGone({ requesters }: LedgerReport, seen: SeenPeople | null): readonly string[] {
  const title = 'Requesters who have left or are blocked';
  if (seen === null) {
    return ['', title, '  Not looked up. With --sign-in a member signs in, and they are.'];
  }
  const gone = requesters.filter(({ requesterId }) => seen.get(requesterId)?.standing !== 'here');
  return section(
    title,
    gone.map(({ requesterId, openRequests, guestsIn }) => {
      const { standing = 'gone' } = seen.get(requesterId) ?? {};
      const has = `${guestsIn} guests in, ${openRequests} requests open`;
      return `${naming(seen.get(requesterId), requesterId)} (${standing}): ${has}`;
    }),
  );
}

function credentialLine({ kind, expires, days }: CredentialLeft): string {
  const name = kind === 'certificate' ? 'The certificate' : 'The client secret';
  if (kind === 'federated') return 'The managed identity has nothing that expires.';
  if (expires === null || days === null) {
    return 'The client secret: set CREDENTIAL_EXPIRES to its day, and this tells how long is left.';
  }
  if (days < 0) return `${name} EXPIRED on ${day(expires)}.`;
  return `${name} expires in ${days} days, on ${day(expires)}.${days < 30 ? ' Renew it now.' : ''}`;
}

function naming(person: SeenPerson | undefined, id: string): string {
  if (person === undefined || person.standing === 'gone') return id;
  return `${person.displayName} <${person.address}>`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
