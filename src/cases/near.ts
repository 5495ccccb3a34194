/** Which of the known names an author may have meant. */

/** The nearest of `known` to a misspelt name; undefined when none is near enough, or several are equally near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = plain(name);
  // A name far longer than any of ours is no slip of the pen.
  if (wanted.length > 80) return undefined;
  const most = wanted.length < 4 ? 1 : wanted.length < 8 ? 2 : 3;
  let best: string | undefined;
  let isAlone = true;
  let least = most + 1;
  for (const one of known) {
    const distance = steps(wanted, plain(one), least + 1);
    if (distance > least || distance > most || one === best) continue;
    isAlone = distance < least;
    least = distance;
    best = one;
  }
  return isAlone ? best : undefined;
}

/** Capitals, underscores and blanks are slips that do not count. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_\s]/g, '-');

/** How many letters must be changed, put in, taken out or swapped with their neighbour; `limit` when that many or more. */
function steps(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : limit,
      );
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = last;
    last = now;
  }
  return last[b.length] ?? limit;
}
