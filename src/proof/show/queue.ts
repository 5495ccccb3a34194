/** A queue in which the nearest comes first; of two as near, the one that was put in first. */

export interface Queue<Item> {
  push(rank: number, item: Item): void;
  pop(): Item | undefined;
}

export function queue<Item>(): Queue<Item> {
  // The nearest stands last: a few hundred wait at most, so that finding each its place costs nothing.
  const waiting: { readonly rank: number; readonly item: Item }[] = [];
  return {
    push(rank, item) {
      const place = waiting.findIndex((one) => one.rank <= rank);
      waiting.splice(place < 0 ? waiting.length : place, 0, { rank, item });
    },
    pop: () => waiting.pop()?.item,
  };
}
