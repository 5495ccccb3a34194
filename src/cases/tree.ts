/** A file as it was written: values, and where in the text each of them stands. */

import type { Path } from './fault';

export interface Branch {
  /** Offsets in the text: where it begins, and behind its last letter. */
  readonly at: number;
  readonly end: number;
  /** The whole as plain data. */
  readonly value: unknown;
  /** Of a list. */
  readonly items?: readonly Branch[];
  /** Of an entry with named parts. */
  readonly parts?: ReadonlyMap<string, Part>;
}

export interface Part {
  /** Offset of the name. */
  readonly at: number;
  readonly branch: Branch;
}

/** Walks down as far as the path leads, and says where that is: at the name of a part, or at an item of a list. */
export function offsetOf({ at, branch }: Part, path: Path): number {
  let place = at;
  let inside = branch;
  for (const step of path) {
    const item = inside.items?.[Number(step)];
    const part = inside.parts?.get(String(step));
    if (item) {
      place = item.at;
      inside = item;
    } else if (part) {
      place = part.at;
      inside = part.branch;
    } else break;
  }
  return place;
}

/** The path of what stands at an offset, as deep as the tree knows. */
export function pathAt(root: Branch, offset: number): Path {
  const path: (string | number)[] = [];
  let inside: Branch | undefined = root;
  while (inside) {
    let next: Branch | undefined;
    let step: string | number | undefined;
    for (const [index, item] of (inside.items ?? []).entries())
      if (item.at <= offset && offset <= item.end) [next, step] = [item, index];
    for (const [name, part] of inside.parts ?? [])
      if (part.at <= offset && offset <= part.branch.end) [next, step] = [part.branch, name];
    if (step !== undefined) path.push(step);
    inside = next;
  }
  return path;
}
