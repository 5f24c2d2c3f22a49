import type { Locale } from '../../domain/invitation-request';
import type { TabWords } from '../../domain/tab/tab-words';

export interface Words {
  readonly locale: Locale;
  readonly words: TabWords;
}

/** Every sentence of the pages in the host's language, or the nearest there is. @throws if nobody answers */
export async function readWords(locale: string): Promise<Words> {
  const response = await fetch(`/api/tab/words?locale=${encodeURIComponent(locale)}`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Words;
}
