import { useMemo, useState } from 'react';

/** Which guests are chosen, by id. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** These and no others. */
  readonly choose: (ids: readonly string[]) => void;
  /** These as well. */
  readonly add: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

export function useChoice(): Choice {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ids,
      has: (id) => ids.has(id),
      toggle: (id) => {
        setIds((before) => {
          const after = new Set(before);
          if (!after.delete(id)) after.add(id);
          return after;
        });
      },
      choose: (chosen) => {
        setIds(new Set(chosen));
      },
      add: (chosen) => {
        setIds((before) => new Set([...before, ...chosen]));
      },
      clear: () => {
        setIds(new Set());
      },
    }),
    [ids],
  );
}
