import { TeamsInfo, type TurnContext } from 'botbuilder';
import type { LinkAudience } from '../../domain/invitation-request';
import type { TeamChoice } from '../../domain/target';
import { within } from '../outbound/within';

/** Where the bot was mentioned. */
export interface Surroundings {
  readonly place: 'groupChat' | 'standardChannel' | 'privateChannel' | 'sharedChannel';
  readonly team: TeamChoice | null;
  /** Whom the link is meant for unless the requester says otherwise. */
  readonly linkFor: LinkAudience;
}

/** Milliseconds; what takes longer counts as unread. */
const PATIENCE = 1_500;
/** People; among more, a link is for its requester alone. */
const MOST_READERS = 50;

/** What can be read of the chat or channel; what cannot is taken for the more careful of two. */
export async function readSurroundings(context: TurnContext, usually: LinkAudience): Promise<Surroundings> {
  const isChannel = context.activity.conversation.conversationType === 'channel';
  const [team, channel, isAmongOurselves] = await Promise.all([
    isChannel ? readTeam(context) : null,
    isChannel ? readChannelKind(context).catch(() => 'privateChannel' as const) : ('groupChat' as const),
    usually === 'everyone' ? readRoster(context).catch(() => false) : false,
  ]);
  const isOpen = isAmongOurselves && (channel === 'groupChat' || channel === 'standardChannel');
  return { place: channel, team, linkFor: isOpen ? 'everyone' : 'requester' };
}

/** The team of the channel somebody writes in; null elsewhere, and where neither the activity nor Teams tells. */
export async function readTeam(context: TurnContext): Promise<TeamChoice | null> {
  const { team } = (context.activity.channelData ?? {}) as {
    team?: { id?: string; aadGroupId?: string; name?: string };
  };
  if (team?.id === undefined) return null;
  if (team.aadGroupId !== undefined && team.name !== undefined) return choiceOf(team.aadGroupId, team.name);
  try {
    const { aadGroupId, name = '' } = await within(PATIENCE, TeamsInfo.getTeamDetails(context));
    return aadGroupId === undefined ? null : choiceOf(aadGroupId, name);
  } catch {
    // The bot is not in this team.
    return null;
  }
}

function choiceOf(groupId: string, displayName: string): TeamChoice {
  return { ref: { kind: 'team', id: groupId.toLowerCase() }, displayName };
}

/** Teams' word, which older clients leave out: then it may be a private one. */
async function readChannelKind(context: TurnContext): Promise<Surroundings['place']> {
  const { channel } = (context.activity.channelData ?? {}) as { channel?: { id?: string; type?: string } };
  const type = channel?.type ?? (await listedType(context, channel?.id));
  if (type === 'standard') return 'standardChannel';
  return type === 'shared' ? 'sharedChannel' : 'privateChannel';
}

async function listedType(context: TurnContext, id: string | undefined): Promise<string | undefined> {
  const listed = await within(PATIENCE, TeamsInfo.getTeamChannels(context));
  const channel = listed.find((one) => one.id === id) as { type?: string } | undefined;
  return channel?.type;
}

/** Whether everybody here is a member of our own organisation, and they are not many. */
async function readRoster(context: TurnContext): Promise<boolean> {
  const { members, continuationToken } = await within(
    PATIENCE,
    TeamsInfo.getPagedMembers(context, MOST_READERS + 1),
  );
  const { tenantId } = context.activity.conversation;
  const isOne = (member: (typeof members)[number]) =>
    member.userRole !== 'guest' && member.userRole !== 'anonymous' && member.tenantId === tenantId;
  return !continuationToken && members.length <= MOST_READERS && members.every(isOne);
}
