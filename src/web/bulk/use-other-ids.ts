import { useRef } from 'react';
import type { OtherIds } from './review-list';

/** Ids of drafts, one for each target and made once, so that asking again after an error makes nothing twice. */
export function useOtherIds(): OtherIds {
  const made = useRef(new Map<string, string>());
  return {
    idFor(ref) {
      const id = made.current.get(ref) ?? crypto.randomUUID();
      made.current.set(ref, id);
      return id;
    },
    isOurs: (id) => [...made.current.values()].includes(id),
  };
}
