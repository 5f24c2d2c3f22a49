import type { PersonalChats } from '../../ports/personal-chats';
import type { Database } from '../database/database';
import { fromStoredJson, toStoredJson } from '../database/stored-json';

export function createSqlPersonalChats(database: Database): PersonalChats {
  return {
    async find({ tenantId, id }) {
      const [row] = await database.query<{ channel_user_id: string; conversation: unknown }>(
        'SELECT channel_user_id, conversation FROM guestlist.personal_chat WHERE tenant_id = $1 AND person_id = $2',
        [tenantId, id],
      );
      if (row === undefined) return null;
      const conversation = row.conversation === null ? null : fromStoredJson(row.conversation);
      return { channelUserId: row.channel_user_id, conversation };
    },
    async put({ tenantId, id }, { channelUserId, conversation }) {
      await database.query(
        `INSERT INTO guestlist.personal_chat AS known (tenant_id, person_id, channel_user_id, conversation)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (tenant_id, person_id) DO UPDATE SET channel_user_id = excluded.channel_user_id,
           conversation = coalesce(excluded.conversation, known.conversation), put_at = now()`,
        [tenantId, id, channelUserId, conversation === null ? null : toStoredJson(conversation)],
      );
    },
    async remove({ tenantId, id }) {
      await database.query('DELETE FROM guestlist.personal_chat WHERE tenant_id = $1 AND person_id = $2', [
        tenantId,
        id,
      ]);
    },
  };
}
