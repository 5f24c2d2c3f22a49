import type { z } from 'zod';
import type { Sentences } from '../../language/sentences';
import type { ApiRequest } from '../api-request';
import { sizeInWords } from './size-in-words';
import { TabRefusal } from './tab-refusal';

interface Wanted<Body> {
  readonly form: z.ZodType<Body>;
  readonly most: number;
  readonly sentences: Sentences;
}

/** @throws TabRefusal for what is too large, no JSON, or not what the page sends. */
export async function readJson<Body>(
  request: ApiRequest,
  { form, most, sentences }: Wanted<Body>,
): Promise<Body> {
  const { problems } = sentences.tab;
  const bytes = await request.body(most);
  if (bytes === null) throw new TabRefusal('tooLarge', problems.tooLarge(sizeInWords(most)));
  const parsed = /^application\/json\b/i.test(request.contentType) ? form.safeParse(parseJson(bytes)) : null;
  if (parsed?.success !== true) throw new TabRefusal('unreadable', problems.unreadable);
  return parsed.data;
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
