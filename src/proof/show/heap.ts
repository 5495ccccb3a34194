/** A queue in which the nearest comes first; of two as near, the one that was put in first. */

export interface Queue<Item> {
  push(rank: number, item: Item): void;
  pop(): Item | undefined;
}

export function queue<Item>(): Queue<Item> {
  const heap: { readonly rank: number; readonly turn: number; readonly item: Item }[] = [];
  let turns = 0;
  const before = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (!one || !other) return false;
    return one.rank < other.rank || (one.rank === other.rank && one.turn < other.turn);
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one && other) [heap[a], heap[b]] = [other, one];
  };
  return {
    push(rank, item) {
      heap.push({ rank, turn: turns++, item });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
    },
    pop() {
      const [first] = heap;
      const last = heap.pop();
      if (!first || !last || heap.length === 0) return first?.item;
      heap[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const child = before(right, left) ? right : left;
        if (!before(child, at)) break;
        swap(at, child);
        at = child;
      }
      return first.item;
    },
  };
}
