import { z } from 'zod';
import { locales, type InvitationOptions, type Locale } from '../../../../domain/invitation-request';
import { parseGuestList, type ParsedGuest } from '../../../../domain/parse-guest-list';
import type { ApiRoute } from '../../../api-request';
import { answerPlanned, toMend } from '../../answer-draft';
import { appRoleId, givenOptions, listedGuest, MOST_ROWS, targetRef } from '../../draft-forms';
import type { TabParts } from '../../tab-parts';
import { createTabRoute } from '../../tab-route';
import { takeGuests } from '../../take-guests';

/** Bytes: a list of as many guests as one request may ever hold, with their names. */
const MOST_BYTES = 4 * 1024 * 1024;
const LONGEST_MESSAGE = 1_000;

const form = z
  .strictObject({
    id: z.uuid(),
    target: targetRef.nullable(),
    text: z.string().optional(),
    guests: z.array(listedGuest).max(MOST_ROWS).optional(),
    appRoleId,
    options: givenOptions.optional(),
  })
  .refine(({ text, guests }) => (text === undefined) !== (guests === undefined));

/** A list becomes a draft, judged row by row; the same id again is the same draft. */
export function createPlanRoute(parts: TabParts): ApiRoute {
  const most = parts.settings.maxGuestsPerRequest;
  return createTabRoute(parts, {
    method: 'post',
    path: 'drafts',
    form,
    most: MOST_BYTES,
    async answer({ requester, sentences, body }) {
      const { target } = body;
      if (target === null) throw toMend({ problem: { kind: 'noTarget' } }, sentences, parts);
      const read = readGuests(body, most);
      if (read === null) throw toMend({ problem: { kind: 'tooManyGuests', most } }, sentences, parts);
      const { locale } = sentences;
      const options = withUsual(body.options ?? {}, locale);
      if (options.personalMessage.length > LONGEST_MESSAGE)
        throw toMend({ problem: { kind: 'messageTooLong' } }, sentences, parts);
      const outcome = await parts.tabFlows.planList({
        requestId: body.id,
        requester,
        locale,
        guests: read,
        target,
        appRoleId: body.appRoleId ?? null,
        options,
      });
      return answerPlanned(outcome, parts, { requester, sentences });
    },
  });
}

/** Null for more than can be read at all. */
function readGuests({ text, guests }: z.infer<typeof form>, most: number): readonly ParsedGuest[] | null {
  if (text === undefined) return takeGuests(guests ?? []);
  const limits = { text: MOST_BYTES, guests: most + 1 };
  const parsed = parseGuestList(text, limits);
  if (parsed.isCutOff) return null;
  // What was meant but is no address gets a row of its own, which says so.
  const meant = parsed.unreadable.map((piece) => ({ address: piece, displayName: null, typed: piece }));
  return parsed.guests.length === 0 ? [] : [...parsed.guests, ...meant];
}

function withUsual(given: z.infer<typeof givenOptions>, locale: Locale): InvitationOptions {
  const mailLanguage = locales.includes(locale) ? locale : 'en';
  return {
    personalMessage: given.personalMessage ?? '',
    mailLanguage: given.mailLanguage ?? mailLanguage,
    sendMail: given.sendMail ?? true,
  };
}
