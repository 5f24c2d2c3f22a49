import { optional, readOne, readingOf } from '../found';
import { query } from '../odata';
import { isPermitted } from '../permissions';
import { team } from '../schema';
import type { Session } from '../session';

/** My Apps in this tenant: for a group. */
export function myAppsUrl(tenantId: string): string {
  return `https://myapps.microsoft.com/?tenantid=${encodeURIComponent(tenantId)}`;
}

/** The app's direct sign-on link; works for every kind of single sign-on. */
export function launcherUrl(appId: string, tenantId: string): string {
  return `https://launcher.myapps.microsoft.com/api/signin/${encodeURIComponent(appId)}?tenantId=${encodeURIComponent(tenantId)}`;
}

/** The team's own link, or one made of its ids where it cannot be read. */
export async function teamUrl({ client }: Session, teamId: string, tenantId: string): Promise<string> {
  const made = `https://teams.microsoft.com/l/team/conversations/General?groupId=${encodeURIComponent(teamId)}&tenantId=${encodeURIComponent(tenantId)}`;
  if (!(await isPermitted(client, 'readTeams'))) return made;
  const path = `/teams/${encodeURIComponent(teamId)}${query({ select: ['id', 'webUrl'] })}`;
  const found = await optional(readOne(client, { path }, team).then(readingOf));
  const webUrl = found.kind === 'read' ? found.value.webUrl : null;
  return webUrl != null && carriesTenant(webUrl, tenantId) ? webUrl : made;
}

/** Without the tenant in it a guest would land in their own organisation. */
function carriesTenant(url: string, tenantId: string): boolean {
  return /^https:\/\//i.test(url) && url.toLowerCase().includes(tenantId.toLowerCase());
}
