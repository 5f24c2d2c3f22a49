import { useSyncExternalStore } from 'react';

/** As in page.css: below it lines become cards. */
const query = window.matchMedia('(max-width: 640px)');

export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      query.addEventListener('change', onChange);
      return () => {
        query.removeEventListener('change', onChange);
      };
    },
    () => query.matches,
  );
}
