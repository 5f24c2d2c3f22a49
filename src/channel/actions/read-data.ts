import { z } from 'zod';
import { everyGuest, guestStates, type GuestFilter } from '../../domain/guest-filter';
import { mailLanguages } from '../../domain/invitation-request';
import { parseTargetRef } from '../../domain/target';
import type { FormValues } from '../../flows/invitation-form';
import type { ReviewEdits } from '../../flows/keep-edits';
import type { OpenListInput } from '../../flows/open-list';
import { accountPrefix, inviteAnywayValue, inputs, namePrefix } from '../cards/inputs';
import { FormError } from '../form-error';

export const requestId = z.uuid().transform((id) => id.toLowerCase());
export const position = z.coerce.number().int().min(0).max(100_000);
/** Characters; a longer text than any form can hold is nobody's typing. */
const LONGEST_TEXT = 200_000;
export const text = z.string().max(LONGEST_TEXT);
const target = text.transform((value) => (value === '' ? null : parseTargetRef(value)));

const form = z.object({
  requestId,
  [inputs.guests]: text.default(''),
  [inputs.target]: target.default(null),
  [inputs.appRole]: text.optional(),
  [inputs.personalMessage]: text.default(''),
  [inputs.mailLanguage]: z.enum(mailLanguages),
  [inputs.sendMail]: z.enum(['true', 'false']).transform((value) => value === 'true'),
});

/** @throws FormError for data that no card of ours sends. */
export function read<T>(schema: z.ZodType<T>, data: unknown): T {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new FormError('Unexpected card data', { cause: parsed.error });
  return parsed.data;
}

/** What is known before the form is opened. */
export type Prefill = z.infer<typeof prefill>;

const prefill = z.object({
  guests: text.optional(),
  requestId: requestId.optional(),
  isFromMessage: z.boolean().optional(),
});

export function readPrefill(data: unknown): Prefill {
  return prefill.safeParse(data).data ?? {};
}

export function readRequestId(data: unknown): string {
  return read(z.object({ requestId }), data).requestId;
}

/** "Open the list", on the form or on the card of a draft: either way with what stands in the fields. */
export function readOpenList(data: unknown): Pick<OpenListInput, 'requestId' | 'typed'> {
  const isForm = form.safeParse(data).success;
  if (!isForm) return { requestId: readRequestId(data), typed: { kind: 'review', ...readEdits(data) } };
  const { requestId: id, values } = readForm(data);
  return { requestId: id, typed: { kind: 'form', values } };
}

export function readPage(data: unknown): { requestId: string; page: number } {
  return read(z.object({ requestId, page: position }), data);
}

const statusPage = z.object({
  page: position.default(0),
  // Nothing chosen, or what was never offered: everyone.
  [inputs.guestState]: z.enum(guestStates).nullable().catch(null),
  [inputs.guestTarget]: target.nullable().catch(null),
});

export function readStatusPage(data: unknown): { page: number; filter: GuestFilter } {
  const found = read(statusPage, data);
  return {
    page: found.page,
    filter: { ...everyGuest, state: found[inputs.guestState], target: found[inputs.guestTarget] },
  };
}

export function readPosition(data: unknown): { requestId: string; position: number } {
  return read(z.object({ requestId, position }), data);
}

export function readTarget(data: unknown) {
  const found = read(z.object({ requestId, [inputs.target]: text.transform(parseTargetRef) }), data);
  const ref = found[inputs.target];
  if (ref === null) throw new FormError('No target chosen');
  return { requestId: found.requestId, ref };
}

export function readForm(data: unknown): { requestId: string; values: FormValues } {
  const found = read(form, data);
  return {
    requestId: found.requestId,
    values: {
      guests: found[inputs.guests],
      target: found[inputs.target],
      appRoleId: found[inputs.appRole] ?? null,
      personalMessage: found[inputs.personalMessage],
      mailLanguage: found[inputs.mailLanguage],
      sendMail: found[inputs.sendMail],
    },
  };
}

const audience = z.object({ linkFor: z.enum(['everyone', 'requester']).optional() });

/** What was filled in on the review card: names by position, whom to invite although an account is known, who sees the link. */
export function readEdits(data: unknown): ReviewEdits {
  const fields = Object.entries(read(z.record(z.string(), z.unknown()), data));
  const by = (prefix: string) =>
    fields
      .filter(
        ([key, value]) =>
          key.startsWith(prefix) && /^\d{1,6}$/.test(key.slice(prefix.length)) && typeof value === 'string',
      )
      .map(([key, value]) => [Number(key.slice(prefix.length)), String(value)] as const);
  return {
    names: new Map(by(namePrefix)),
    inviteAnyway: new Set(
      by(accountPrefix)
        .filter(([, value]) => value === inviteAnywayValue)
        .map(([at]) => at),
    ),
    // Left out where nobody else is there.
    linkFor: read(audience, data).linkFor ?? null,
  };
}
