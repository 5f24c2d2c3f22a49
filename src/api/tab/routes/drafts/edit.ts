import { z } from 'zod';
import { normaliseAddress } from '../../../../domain/address/normalise-address';
import type { ApiRoute } from '../../../api-request';
import { answerPlanned, toMend } from '../../answer-draft';
import { appRoleId, givenOptions, listedGuest, MOST_ROWS, targetRef } from '../../draft-forms';
import type { TabParts } from '../../tab-parts';
import { TabRefusal } from '../../tab-refusal';
import { createTabRoute } from '../../tab-route';
import { takeGuests } from '../../take-guests';

const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_MESSAGE = 1_000;
const cell = z.string().max(2_000);

const row = z.strictObject({
  /** The address that stood in the row. */
  was: cell.optional(),
  position: z.number().int().min(0).max(1_000_000),
  address: cell.transform(normaliseAddress).optional(),
  name: cell.optional(),
  useSuggestion: z.literal(true).optional(),
  inviteAnyway: z.boolean().optional(),
  leaveOut: z.literal(true).optional(),
});

const form = z.strictObject({
  rows: z.array(row).max(MOST_ROWS).default([]),
  add: z.array(listedGuest).max(MOST_ROWS).default([]),
  target: targetRef.optional(),
  appRoleId,
  options: givenOptions.default({}),
});

/** Rows edited where they stand, in one go or one by one. */
export function createEditRoute(parts: TabParts): ApiRoute {
  return createTabRoute(parts, {
    method: 'patch',
    path: 'drafts/:id',
    form,
    most: MOST_BYTES,
    async answer({ requester, sentences, params, body }) {
      const { rows, add, target, options } = body;
      if ((options.personalMessage ?? '').length > LONGEST_MESSAGE)
        throw toMend({ problem: { kind: 'messageTooLong' } }, sentences, parts);
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
      const outcome = await parts.tabFlows.editList({
        requestId: params['id'] ?? '',
        requester,
        rows,
        add: takeGuests(add),
        target,
        appRoleId: body.appRoleId,
        options: given,
      });
      if (outcome.kind === 'rowGone') throw new TabRefusal('toMend', sentences.tab.problems.rowGone);
      return answerPlanned(outcome, parts, { requester, sentences });
    },
  });
}
