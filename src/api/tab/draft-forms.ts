import { z } from 'zod';
import { mailLanguages } from '../../domain/invitation-request';
import { parseTargetRef } from '../../domain/target';

/** Characters; more than any address or name has that the directory takes. */
const LONGEST_CELL = 2_000;
/** Rows; what one request takes is less and is said in a sentence. */
export const MOST_ROWS = 100_000;
const LONGEST_MESSAGE = 10_000;

const cell = z.string().max(LONGEST_CELL);
export const listedGuest = z.strictObject({ address: cell, name: cell.default('') });

export const targetRef = z.string().transform((text, context) => {
  const ref = parseTargetRef(text);
  if (ref === null) context.addIssue({ code: 'custom', message: 'no target' });
  return ref ?? z.NEVER;
});

export const givenOptions = z.strictObject({
  personalMessage: z.string().max(LONGEST_MESSAGE).optional(),
  mailLanguage: z.enum(mailLanguages).optional(),
  sendMail: z.boolean().optional(),
});

export const appRoleId = z.guid().nullable().optional();
