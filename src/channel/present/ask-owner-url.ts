import type { InvitationRequest } from '../../domain/invitation-request';
import { readOr, type Reading } from '../../domain/reading';
import type { Sentences } from '../../language/sentences';
import type { TargetOwner } from '../../ports/target-catalog';

/** A Teams chat holds more people, but a question to three is a question still. */
const MOST_OWNERS = 3;
/** Characters; longer links are cut by some clients. */
const LONGEST_MESSAGE = 1_200;

/** Opens a Teams chat with the owners, the question filled in; null where no owner could be read. */
export function askOwnerUrl(
  request: InvitationRequest,
  owners: Reading<readonly TargetOwner[]> | null,
  sentences: Sentences,
): string | null {
  const names =
    owners === null
      ? []
      : readOr(owners, [])
          .slice(0, MOST_OWNERS)
          .map(({ signInName }) => signInName);
  if (names.length === 0) return null;
  const addresses = request.items.map(({ address }) => address);
  const message = sentences.messages.askOwner({ target: request.target.displayName, addresses });
  const users = names.map(encodeURIComponent).join(',');
  return `https://teams.microsoft.com/l/chat/0/0?users=${users}&message=${encodeURIComponent(message.slice(0, LONGEST_MESSAGE))}`;
}
