import { z } from 'zod';
import type { GraphReply } from '../http/exchange';
import { badRequest, notFound } from '../http/graph-error';
import { readBody } from '../http/read-body';
import type { Call, Route } from '../http/route';
import type { GroupRecord } from '../state/objects';
import { foundNewMember, join, leave, refuseUnmanageable } from './admit';
import { foundGroup } from './found-group';
import { idInLink } from './id-in-link';

const MOST_AT_ONCE = 20;
const reference = z.looseObject({ '@odata.id': z.string() });
const references = z.strictObject({ 'members@odata.bind': z.array(z.string()) });

export const groupMemberRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: 'groups/{}/members/$ref',
    needs: ['writeGroupMembers'],
    handle(call) {
      const group = foundGroup(call);
      refuseUnmanageable(call, group);
      const link = readBody(call.request.body, reference)['@odata.id'];
      return addAll(call, group, [link]);
    },
  },
  {
    method: 'PATCH',
    pattern: 'groups/{}',
    needs: ['writeGroupMembers'],
    handle(call) {
      const group = foundGroup(call);
      refuseUnmanageable(call, group);
      const links = readBody(call.request.body, references)['members@odata.bind'];
      if (links.length > MOST_AT_ONCE) {
        throw badRequest(
          `The number of references in the request exceeds the maximum of ${MOST_AT_ONCE} for 'members'.`,
        );
      }
      return addAll(call, group, links);
    },
  },
  {
    method: 'DELETE',
    pattern: 'groups/{}/members/{}/$ref',
    needs: ['writeGroupMembers'],
    handle(call) {
      const group = foundGroup(call);
      refuseUnmanageable(call, group);
      const [, personId = ''] = call.ids;
      if (!group.memberIds.has(personId.toLowerCase())) throw notFound(personId);
      leave(call, group, personId.toLowerCase());
      return { status: 204 };
    },
  },
];

/** All of them or, if one is refused, none. */
function addAll(call: Call, group: GroupRecord, links: readonly string[]): GraphReply {
  const users = links.map((link) => foundNewMember(call, group, idInLink(link)));
  if (users.some(({ id }) => group.memberIds.has(id))) {
    throw badRequest(
      "One or more added object references already exist for the following modified properties: 'members'.",
    );
  }
  for (const user of users) join(call, group, user);
  return { status: 204 };
}
