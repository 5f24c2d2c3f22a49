import { listLimits } from '../domain/list-file/listed-guests';
import type { FileProblem } from '../domain/list-file/file-problem';
import type { AcceptsPlace } from './file-places';

/** Milliseconds for all of it. */
const PATIENCE = 20_000;
const MOST_REDIRECTS = 3;

export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly problem: Extract<FileProblem, 'foreignPlace' | 'unreachable' | 'tooLarge'>;
    };

export interface FetchRules {
  readonly accepts: AcceptsPlace;
  /** Milliseconds; 20 seconds unless told. */
  readonly patience?: number;
}

/** Fetches without any token of ours: the address itself is what opens the file. Every hop must lead to an accepted place. */
export async function fetchFile(
  address: string,
  { accepts, patience = PATIENCE }: FetchRules,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience);
  try {
    let at = address;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      if (!URL.canParse(at) || !accepts(new URL(at))) return refused('foreignPlace');
      const response = await fetch(at, { redirect: 'manual', credentials: 'omit', signal });
      const next = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && next !== null) {
        await response.body?.cancel();
        at = new URL(next, at).href;
      } else if (response.ok) return await readBody(response);
      else return refused('unreachable');
    }
    return refused('unreachable');
  } catch {
    return refused('unreachable'); // slow, cut off, or not there
  }
}

async function readBody({ headers, body }: Response): Promise<Fetched> {
  if (Number(headers.get('content-length') ?? 0) > listLimits.file) {
    await body?.cancel();
    return refused('tooLarge');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop ends the transfer.
    if (size > listLimits.file) return refused('tooLarge');
    chunks.push(chunk);
  }
  return { kind: 'file', bytes: Buffer.concat(chunks) };
}

function refused(problem: Extract<Fetched, { kind: 'refused' }>['problem']): Fetched {
  return { kind: 'refused', problem };
}
