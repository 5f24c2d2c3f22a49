import type { RequestItem } from '../../domain/invitation-request';
import type { ResultCounts } from '../../language/card-sentences';

export function countEndings(items: readonly RequestItem[]): ResultCounts {
  const count = (test: (item: RequestItem) => boolean) => items.filter(test).length;
  const isIn = ({ state }: RequestItem) => state === 'granted' || state === 'nothingToDo';
  return {
    done: count((item) => isIn(item) && item.redemption !== 'pending'),
    pending: count((item) => isIn(item) && item.redemption === 'pending'),
    failed: count(({ state }) => state === 'failed'),
    refused: count(({ state }) => state === 'refused'),
    cancelled: count(({ state }) => state === 'cancelled'),
    undone: count(({ state }) => state === 'undone'),
  };
}
