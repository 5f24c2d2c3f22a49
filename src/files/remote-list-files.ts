import type { ListFiles } from '../ports/list-files';
import { fetchFile, type FetchRules } from './fetch-file';
import { readListFile } from './read-list-file';

/** Lists of guests that Teams keeps for whoever attached them. */
export function createRemoteListFiles(rules: FetchRules): ListFiles {
  return {
    async fetch({ downloadUrl }) {
      const fetched = await fetchFile(downloadUrl, rules);
      return fetched.kind === 'file' ? readListFile(fetched.bytes) : fetched;
    },
    read: readListFile,
  };
}
