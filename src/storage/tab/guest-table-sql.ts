import type { TabSort, TabState } from '../../domain/tab/tab-guest';
import { STALE_AFTER } from '../../domain/watch-pace';
import { MAILED_TODAY } from '../ledger/mail-again';

/** When the guest was asked for, or invited where they were. */
export const INVITED_AT = 'coalesce(item.inviting_at, request.sent_at)';

export const TAB_STATE = `CASE
  WHEN item.state IN ('planned', 'inviting', 'invited', 'granting') THEN 'underWay'
  WHEN item.state IN ('granted', 'nothingToDo') AND item.redemption = 'pending' THEN
    CASE WHEN ${INVITED_AT} > now() - make_interval(secs => ${STALE_AFTER}) THEN 'pending' ELSE 'stale' END
  WHEN item.state IN ('granted', 'nothingToDo') THEN 'accepted'
  WHEN item.state = 'undone' THEN 'undone'
  ELSE 'notDone' END`;

const TARGET_NAME = `request.details #>> '{value,target,displayName}'`;

/** What needs somebody comes first. */
const RANKS: Readonly<Record<TabState, number>> = {
  notDone: 0,
  stale: 1,
  pending: 2,
  underWay: 3,
  accepted: 4,
  undone: 5,
};

const asText = (time: string): string =>
  `coalesce(to_char(${time} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '')`;

/** Text, so that one kind of place serves every order. */
export const SORT_KEY: Readonly<Record<TabSort, string>> = {
  invitedAt: asText(INVITED_AT),
  acceptedAt: asText('item.accepted_at'),
  name: `lower(coalesce(nullif(item.display_name, ''), item.address))`,
  target: `lower(${TARGET_NAME})`,
  state: `CASE ${TAB_STATE} ${Object.entries(RANKS)
    .map(([state, rank]) => `WHEN '${state}' THEN '${rank}'`)
    .join(' ')} END`,
};

export const TARGET_REF = `concat_ws(':', request.details #>> '{value,target,ref,kind}',
  request.details #>> '{value,target,ref,id}', request.details #>> '{value,target,ref,viaGroupId}')`;

/** Which lines are meant: $1 tenant, $2 who asks, $3 the target's ref, $4 words, $5 requests. Two texts, for each has an index of its own. */
export function meant(isOfEveryone: boolean): string {
  const whose = isOfEveryone
    ? `request.details #>> '{value,target,ref,id}' = split_part($3, ':', 2) AND $2 <> ''`
    : 'request.requester_id = $2';
  return `FROM guestlist.item JOIN guestlist.request ON request.id = item.request_id
  WHERE request.tenant_id = $1 AND ${whose} AND request.sent_at IS NOT NULL AND request.state IN ('held', 'running', 'ended')
    AND ($3::text IS NULL OR $3 = ${TARGET_REF})
    AND ($5::uuid[] IS NULL OR request.id = ANY($5))
    AND (cardinality($4::text[]) = 0 OR NOT EXISTS (SELECT 1 FROM unnest($4::text[]) AS word
      WHERE strpos(lower(concat_ws(' ', item.display_name, item.address, ${TARGET_NAME})), word) = 0))`;
}

export const ROW = `item.request_id, item.position, item.address, item.display_name, item.state, item.reason,
  item.redemption, item.person_id, item.is_invited_by_us, item.is_granted_by_us, item.accepted_at,
  ${MAILED_TODAY} AS is_mailed_today, ${INVITED_AT} AS invited_at, ${TAB_STATE} AS tab_state,
  request.details #> '{value,target}' AS target, request.requester_id, request.details #>> '{value,inviter,name}' AS inviter`;
