import { notFound } from '../http/graph-error';
import { listReply } from '../http/list-reply';
import { objectReply } from '../http/object-reply';
import type { Call, Route } from '../http/route';
import { groupFields } from './fields';
import { foundGroup } from './found-group';
import { typed } from './typed';

const SITES = 'https://contoso.sharepoint.com/sites';

/** What being in a group gives beside the group itself. */
export const groupOpeningRoutes: readonly Route[] = [
  ...['groups/{}/transitiveMemberOf', 'groups/{}/transitiveMemberOf/microsoft.graph.group'].map(
    (pattern): Route => ({
      method: 'GET',
      pattern,
      needs: ['readGroups'],
      subject: 'groups',
      handle: (call) =>
        listReply(call.request, { items: groupsAbove(call), byDefault: groupFields, isLink: true }),
    }),
  ),
  {
    method: 'GET',
    pattern: 'groups/{}/sites/root',
    needs: ['readSites'],
    handle(call) {
      const { wire } = foundGroup(call);
      // A security group has none.
      if (!wire.groupTypes.includes('Unified')) throw notFound(wire.id);
      const webUrl = `${SITES}/${wire.mailNickname}`;
      const site = { id: `contoso.sharepoint.com,${wire.id}`, displayName: wire.displayName, webUrl };
      return objectReply(call.request, site);
    },
  },
];

function groupsAbove(call: Call): readonly object[] {
  return foundGroup(call).memberOfIds.flatMap((id) => {
    const group = call.world.state.groups.get(id);
    return group === undefined ? [] : [typed('group', group.wire)];
  });
}
