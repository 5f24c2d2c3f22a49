import type { Sql } from '../database/database';

/** How long a person just invited is believed to exist although the directory does not show them yet. */
const KNOWN_FOR = `interval '24 hours'`;

/** An item whose person is to be invited. */
export interface Candidate {
  readonly position: number;
  readonly tenant_id: string;
  readonly address_hash: string;
}

export interface Holder {
  readonly is_ours: boolean;
  readonly is_inviting: boolean;
  /** Null if nobody was invited lately. */
  readonly person_id: string | null;
}

/**
 * Takes each person's row if nobody has it, and locks it whoever has: a second request waits here until the first has
 * committed. Of several items with one person only the first is in the answer.
 */
export async function holdPeople(
  tx: Sql,
  requestId: string,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<number, Holder>> {
  const [first] = candidates;
  if (first === undefined) return new Map();
  const people = new Map([...candidates].reverse().map((one) => [one.address_hash, one]));
  // Always in this order, so that two requests with the same people never wait for each other.
  const wanted = [...people.values()].sort((a, b) => (a.address_hash < b.address_hash ? -1 : 1));
  const hashes = wanted.map(({ address_hash }) => address_hash);
  const positions = wanted.map(({ position }) => position);
  await tx.query(
    `INSERT INTO guestlist.person_invitation (tenant_id, address_hash, request_id, position)
     SELECT $1, wanted.hash, $2, wanted.position
     FROM unnest($3::text[], $4::integer[]) WITH ORDINALITY AS wanted (hash, position, number)
     ORDER BY wanted.number ON CONFLICT DO NOTHING`,
    [first.tenant_id, requestId, hashes, positions],
  );
  await tx.query(
    `SELECT 1 FROM guestlist.person_invitation WHERE tenant_id = $1 AND address_hash = ANY ($2::text[])
     ORDER BY address_hash COLLATE "C" FOR UPDATE`,
    [first.tenant_id, hashes],
  );
  const rows = await tx.query<Holder & { readonly address_hash: string }>(
    `SELECT held.address_hash, held.request_id = $3 AND held.position = wanted.position AS is_ours,
       coalesce(item.state = 'inviting' AND request.state IN ('held', 'running'), false) AS is_inviting,
       CASE WHEN held.invited_at > now() - ${KNOWN_FOR} THEN held.person_id END AS person_id
     FROM unnest($2::text[], $4::integer[]) AS wanted (hash, position)
       JOIN guestlist.person_invitation AS held ON held.tenant_id = $1 AND held.address_hash = wanted.hash
       LEFT JOIN guestlist.item ON item.request_id = held.request_id AND item.position = held.position
       LEFT JOIN guestlist.request ON request.id = held.request_id`,
    [first.tenant_id, hashes, requestId, positions],
  );
  return new Map(
    rows.flatMap(({ address_hash, ...holder }) => {
      const position = people.get(address_hash)?.position;
      return position === undefined ? [] : [[position, holder] as const];
    }),
  );
}
