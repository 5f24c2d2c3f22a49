import { createContext, useContext } from 'react';
import type { Locale } from '../../domain/invitation-request';
import type { TabWords } from '../../domain/tab/tab-words';
import type { Api } from '../api/create-api';
import type { Place } from '../teams/connect-to-teams';

/** What every part of a page needs. */
export interface PageParts {
  readonly api: Api;
  readonly words: TabWords;
  readonly locale: Locale;
  readonly place: Place;
}

export const PageContext = createContext<PageParts | null>(null);

export function usePage(): PageParts {
  const parts = useContext(PageContext);
  if (parts === null) throw new Error('Nothing of a page is shown before it has its parts');
  return parts;
}
