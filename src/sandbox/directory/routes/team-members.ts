import { z } from 'zod';
import type { GraphReply } from '../http/exchange';
import { denied, GraphError } from '../http/graph-error';
import { listReply } from '../http/list-reply';
import { readBody } from '../http/read-body';
import type { Call, Route } from '../http/route';
import type { GroupRecord, User } from '../state/objects';
import { foundNewMember, join, leave } from './admit';
import { idInLink } from './id-in-link';
import { teamMember } from './team-member';
import { foundTeam, missingScope } from './teams';

const MOST_AT_ONCE = 200;
const newMember = z.looseObject({
  '@odata.type': z.string().regex(/microsoft\.graph\.aadUserConversationMember$/),
  roles: z.array(z.string()).default([]),
  'user@odata.bind': z.string(),
});
const newMembers = z.looseObject({ values: z.array(newMember).min(1).max(MOST_AT_ONCE) });
type NewMember = z.infer<typeof newMember>;

const write = {
  needs: ['writeTeamMembers'],
  whenNotPermitted: missingScope('writeTeamMembers'),
} as const satisfies Partial<Route>;

export const teamMemberRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: 'teams/{}/members',
    needs: ['readTeamMembers'],
    subject: 'teams',
    whenNotPermitted: missingScope('readTeamMembers'),
    handle(call) {
      const team = foundTeam(call);
      const people = [...team.memberIds].flatMap((id) => call.world.state.people.find(id) ?? []);
      return listReply(call.request, { items: people.map((user) => teamMember(team, user)) });
    },
  },
  { ...write, method: 'POST', pattern: 'teams/{}/members', handle: addOne },
  { ...write, method: 'POST', pattern: 'teams/{}/members/add', handle: addMany },
  { ...write, method: 'DELETE', pattern: 'teams/{}/members/{}', handle: removeOne },
];

function addOne(call: Call): GraphReply {
  const team = foundOwnTeam(call);
  const user = admitted(call, team, readBody(call.request.body, newMember));
  return { status: 201, body: teamMember(team, user) };
}

/** Each member has an ending of its own: 200 if all are in, else 207. */
function addMany(call: Call): GraphReply {
  const team = foundOwnTeam(call);
  const { values } = readBody(call.request.body, newMembers);
  const results = values.map((value) => {
    const result = { '@odata.type': '#microsoft.graph.aadUserConversationMemberResult' };
    try {
      return { ...result, userId: admitted(call, team, value).id, error: null };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const { code, message } = error;
      return { ...result, userId: idInLink(value['user@odata.bind']), error: { code, message } };
    }
  });
  const isDone = results.every(({ error }) => error === null);
  return { status: isDone ? 200 : 207, body: { value: results } };
}

function removeOne(call: Call): GraphReply {
  const team = foundOwnTeam(call);
  const [, membershipId = ''] = call.ids;
  const parts = Buffer.from(membershipId, 'base64').toString('utf8').split('##');
  const [, teamId, personId = ''] = parts;
  if (teamId !== team.wire.id || !team.memberIds.has(personId)) {
    throw new GraphError(404, 'NotFound', 'The membership was not found.');
  }
  leave(call, team, personId);
  return { status: 204 };
}

function foundOwnTeam(call: Call): GroupRecord {
  const team = foundTeam(call);
  const isDynamic = team.wire.groupTypes.includes('DynamicMembership');
  // Teams says no more than this for both.
  if (isDynamic || (!call.caller.isAdmin && !team.ownerIds.has(call.caller.user.id))) {
    throw new GraphError(403, 'Forbidden', 'You do not have permission to perform this operation.');
  }
  return team;
}

/** Repeats without a trace for somebody who is in already. */
function admitted(call: Call, team: GroupRecord, value: NewMember): User {
  // Owners need TeamMember.ReadWrite.All, which nobody here asks for.
  if (value.roles.includes('owner')) throw denied();
  const key = idInLink(value['user@odata.bind']);
  const user = call.world.state.people.find(key);
  // A blocked account is unknown to Teams, as is a guest by their sign-in name.
  if (user?.accountEnabled !== true) {
    throw new GraphError(404, 'NotFound', `Failed to find the user with id '${key}'.`);
  }
  foundNewMember(call, team, user.id);
  if (!team.memberIds.has(user.id)) join(call, team, user);
  return user;
}
