import { z } from 'zod';
import type { AuditQuery } from '../../ports/audit-trail';

const text = z.string().min(1).max(500);
const date = z.iso.datetime().transform((iso) => new Date(iso));

/** What a command says to a running bot, over a socket that only its own user can open. */
export const deskBodies = {
  audit: z.object({
    since: date.optional(),
    until: date.optional(),
    guest: text.optional(),
    target: text.optional(),
    by: text.optional(),
  }),
  forget: z.object({ address: text }),
  pause: z.object({ reason: text }),
  resume: z.object({}),
  report: z.object({}),
} as const;

export type DeskCall = keyof typeof deskBodies;

/** One line of the answer: a value, or why there is none. */
export type DeskLine = { readonly value: unknown } | { readonly error: string };

export function toQuery(body: z.infer<(typeof deskBodies)['audit']>): AuditQuery {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
