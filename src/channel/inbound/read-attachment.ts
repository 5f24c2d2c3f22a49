import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { AttachedFile } from '../../ports/list-files';

const FILE = 'application/vnd.microsoft.teams.file.download.info';
/** Characters. */
const LONGEST_NAME = 200;

const attachment = z.object({
  contentType: z.literal(FILE),
  name: z.string().default(''),
  content: z.object({ downloadUrl: z.string().max(8_000) }),
});

/** The files that came with a message; the text's own copy and pictures in it are attachments too, and no files. */
export function readFiles({ attachments }: Partial<Activity>): readonly AttachedFile[] {
  if (!Array.isArray(attachments)) return [];
  return attachments.flatMap((one: unknown) => {
    const { data } = attachment.safeParse(one);
    if (data === undefined) return [];
    return [{ name: data.name.slice(0, LONGEST_NAME), downloadUrl: data.content.downloadUrl }];
  });
}
