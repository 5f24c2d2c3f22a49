import { domainOf } from '../domain/address/domain-of';
import { readOr } from '../domain/reading';
import { parseGuestList } from '../domain/parse-guest-list';
import type { DirectoryAccess } from '../ports/directory';
import type { createOpenForm, OpenFormInput } from './open-form';

export interface MessageFormInput extends Pick<OpenFormInput, 'requester' | 'locale' | 'team'> {
  /** The people in the message, one a line. */
  readonly guests: string;
}

/** The form with the people of a message. Colleagues who are named or sign there are no guests. */
export function createOpenFormForMessage({
  directory,
  openForm,
}: {
  readonly directory: DirectoryAccess;
  readonly openForm: ReturnType<typeof createOpenForm>;
}) {
  return async function openFormForMessage({ guests, ...input }: MessageFormInput) {
    const facts = await (await directory.as(input.requester)).tenant.tenant();
    const own = new Set(readOr(facts.verifiedDomains, []));
    const others = parseGuestList(guests).guests.filter(({ address }) => !own.has(domainOf(address)));
    const isNobody = others.length === 0;
    return openForm({
      ...input,
      values: { guests: others.map(({ typed }) => typed).join('\n') },
      ...(isNobody ? { problem: { kind: 'nobodyInMessage' } as const } : {}),
    });
  };
}
