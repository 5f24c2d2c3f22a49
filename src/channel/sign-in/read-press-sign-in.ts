import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { codeIn } from './code-in';

/** The sign-in that Teams sends along when it repeats a press. */
export type PressSignIn =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'page'; readonly code: string | null };

const value = z.object({
  authentication: z.object({ token: z.string().min(1) }).optional(),
  state: z.string().min(1).optional(),
});

/** Null: the press came without one. */
export function readPressSignIn(activity: Activity): PressSignIn | null {
  const parsed = value.safeParse(activity.value);
  if (!parsed.success) return null;
  const { authentication, state } = parsed.data;
  if (authentication !== undefined) return { kind: 'token', token: authentication.token };
  return state === undefined ? null : { kind: 'page', code: codeIn(state) };
}
