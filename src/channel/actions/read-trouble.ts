import { z } from 'zod';
import { symptoms } from '../../domain/trouble/symptom';
import type { GuestKey } from '../../ports/guest-history';
import { parseGuestKey } from '../cards/guest-key';
import { inputs } from '../cards/inputs';
import { FormError } from '../form-error';
import { position, read, readPosition, requestId, text } from './read-data';

const trouble = z.object({
  requestId: requestId.optional(),
  position: position.optional(),
  [inputs.guest]: text.transform(parseGuestKey).optional(),
  among: text.optional(),
});

/** One guest, or those to choose from. */
export type TroubleData =
  | { readonly key: GuestKey }
  | { readonly among: { readonly requestId: string } | { readonly keys: readonly GuestKey[] } };

export function readTrouble(data: unknown): TroubleData {
  const found = read(trouble, data);
  const key = found[inputs.guest];
  if (key != null) return { key };
  if (found.among !== undefined) {
    const keys = found.among.split(' ').map(parseGuestKey);
    const [one, ...others] = keys.filter((guest) => guest !== null);
    if (one === undefined) throw new FormError('No guest named');
    return others.length === 0 ? { key: one } : { among: { keys: [one, ...others] } };
  }
  if (found.requestId === undefined) throw new FormError('No guest chosen');
  return found.position === undefined
    ? { among: { requestId: found.requestId } }
    : { key: { requestId: found.requestId, position: found.position } };
}

const complaint = z.object({
  [inputs.seen]: z.enum(symptoms).nullable().catch(null),
  [inputs.pasted]: text.nullish(),
});

export function readComplaint(data: unknown) {
  const found = read(complaint, data);
  return { key: readPosition(data), symptom: found[inputs.seen], pasted: found[inputs.pasted] ?? '' };
}
