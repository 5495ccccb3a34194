/**
 * Sets of states as decision diagrams: each question has a fixed place in the order, equal sets are the same number,
 * and a set of 2^40 states is a few hundred nodes. After R. E. Bryant, Graph-based algorithms for Boolean function
 * manipulation, IEEE Trans Comput 1986;C-35:677-91 (recalled).
 */

/** A set, by the number of its first node. */
export type Diagram = number;

export const NONE: Diagram = 0;
export const ALL: Diagram = 1;

/** Which questions of the order are meant. */
export type Which = (question: number) => boolean;

/** Nothing was left to chance about the end of memory: beyond this many nodes the walk says that it is not complete. */
const MOST_NODES = 24_000_000;
const NO_QUESTION = 0x7fffffff;

interface Change {
  readonly number: number;
  /** In the order of the questions. */
  readonly answers: readonly { readonly question: number; readonly yes: boolean }[];
}

export class TooLarge extends Error {}

export class Diagrams {
  #size = 2;
  #question: Int32Array = new Int32Array(1 << 14);
  #no: Int32Array = new Int32Array(1 << 14);
  #yes: Int32Array = new Int32Array(1 << 14);
  #slots: Int32Array = new Int32Array(1 << 15);
  /** Answers of `either`, overwritten where two fall into one place: four numbers each. */
  readonly #kept = new Int32Array(4 << 20);

  readonly #changes = new Map<string, Change>();
  /** Answers of `put`, three numbers each. */
  readonly #puts = new Int32Array(3 << 18);

  constructor() {
    this.#question[NONE] = NO_QUESTION;
    this.#question[ALL] = NO_QUESTION;
    this.#no[ALL] = ALL;
    this.#yes[ALL] = ALL;
  }

  get size(): number {
    return this.#size;
  }

  /** All states in which the question is answered with yes. */
  is(question: number): Diagram {
    return this.#node(question, NONE, ALL);
  }

  not(of: Diagram): Diagram {
    return this.either(of, NONE, ALL);
  }

  and(...of: readonly Diagram[]): Diagram {
    let all = ALL;
    for (const one of of) {
      all = this.either(all, one, NONE);
      if (all === NONE) return NONE;
    }
    return all;
  }

  or(...of: readonly Diagram[]): Diagram {
    let any = NONE;
    for (const one of of) any = this.either(any, ALL, one);
    return any;
  }

  minus(of: Diagram, less: Diagram): Diagram {
    return this.either(less, NONE, of);
  }

  /** `yes` where `of` holds, `no` elsewhere. */
  either(of: Diagram, yes: Diagram, no: Diagram): Diagram {
    if (of === ALL) return yes;
    if (of === NONE) return no;
    if (yes === of) return this.either(of, ALL, no);
    if (no === of) return this.either(of, yes, NONE);
    if (yes === no) return yes;
    if (yes === ALL && no === NONE) return of;
    // Both, and one of two, are the same the other way round: one answer serves for either.
    if (no === NONE && yes < of) return this.either(yes, of, NONE);
    if (yes === ALL && no < of) return this.either(no, ALL, of);
    const at =
      ((Math.imul(of, 0x9e3779b1) ^ Math.imul(yes, 0x85ebca6b) ^ Math.imul(no, 0xc2b2ae35)) >>> 12) << 2;
    const kept = this.#kept;
    if (kept[at] === of && kept[at + 1] === yes && kept[at + 2] === no) return kept[at + 3] ?? NONE;
    const question = Math.min(this.#top(of), this.#top(yes), this.#top(no));
    const made = this.#node(
      question,
      this.either(
        this.#branch(of, question, false),
        this.#branch(yes, question, false),
        this.#branch(no, question, false),
      ),
      this.either(
        this.#branch(of, question, true),
        this.#branch(yes, question, true),
        this.#branch(no, question, true),
      ),
    );
    kept[at] = of;
    kept[at + 1] = yes;
    kept[at + 2] = no;
    kept[at + 3] = made;
    return made;
  }

  /** Forgets the answers to these questions: all states that agree with one of the set on the others. */
  forget(of: Diagram, which: Which): Diagram {
    return this.#each(of, (question, no, yes, node) =>
      which(question) ? this.or(no, yes) : node(question, no, yes),
    );
  }

  /** The set as it is once these questions are answered so. */
  given(of: Diagram, answer: (question: number) => boolean | undefined): Diagram {
    return this.#each(of, (question, no, yes, node) => {
      const said = answer(question);
      if (said === undefined) return node(question, no, yes);
      return said ? yes : no;
    });
  }

  /** Every state of the set, with these questions answered with yes or with no from now on. */
  put(of: Diagram, yes: readonly number[], no: readonly number[] = []): Diagram {
    if (of === NONE || yes.length + no.length === 0) return of;
    return this.#put(of, this.#change(yes, no), 0);
  }

  /** How many states there are, over these questions and no others. */
  count(of: Diagram, questions: readonly number[]): number {
    const sorted = [...questions].sort((a, b) => a - b);
    const place = new Map(sorted.map((question, index) => [question, index]));
    place.set(NO_QUESTION, sorted.length);
    const known = new Map<Diagram, number>([
      [NONE, 0],
      [ALL, 1],
    ]);
    const below = (node: Diagram): number => {
      const seen = known.get(node);
      if (seen !== undefined) return seen;
      const here = this.#placeOf(place, node);
      const part = (next: Diagram): number => below(next) * doubled(this.#placeOf(place, next) - here - 1);
      const counted = part(this.#no[node] ?? NONE) + part(this.#yes[node] ?? NONE);
      known.set(node, counted);
      return counted;
    };
    return below(of) * doubled(this.#placeOf(place, of));
  }

  /** The questions that the set asks at all. */
  asks(of: Diagram): ReadonlySet<number> {
    const asked = new Set<number>();
    const seen = new Set<Diagram>([NONE, ALL]);
    const ahead = [of];
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      asked.add(this.#top(node));
      ahead.push(this.#no[node] ?? NONE, this.#yes[node] ?? NONE);
    }
    return asked;
  }

  holds(of: Diagram, answer: Which): boolean {
    let node = of;
    while (node > ALL) node = (answer(this.#top(node)) ? this.#yes[node] : this.#no[node]) ?? NONE;
    return node === ALL;
  }

  /** One state of the set: the questions that it answers with yes, as few as the diagram lets it. */
  example(of: Diagram): readonly number[] {
    const yes: number[] = [];
    let node = of;
    while (node > ALL) {
      const no = this.#no[node] ?? NONE;
      if (no === NONE) yes.push(this.#top(node));
      node = no === NONE ? (this.#yes[node] ?? NONE) : no;
    }
    return yes;
  }

  #change(yes: readonly number[], no: readonly number[]): Change {
    const name = `${yes.join()}/${no.join()}`;
    const known = this.#changes.get(name);
    if (known) return known;
    const answers = [
      ...yes.map((question) => ({ question, yes: true })),
      ...no.map((question) => ({ question, yes: false })),
    ].sort((a, b) => a.question - b.question);
    const change = { number: this.#changes.size + 1, answers };
    this.#changes.set(name, change);
    return change;
  }

  /** Of a change the answers before `from` are given; below the last one nothing is another. */
  #put(of: Diagram, change: Change, from: number): Diagram {
    const next = change.answers[from];
    if (next === undefined || of === NONE) return of;
    const top = this.#top(of);
    const key = change.number * 128 + from;
    const at = (Math.imul(of, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b)) >>> 14;
    const put = this.#puts;
    if (put[at * 3] === of && put[at * 3 + 1] === key) return put[at * 3 + 2] ?? NONE;
    const [no, yes] = [this.#no[of] ?? NONE, this.#yes[of] ?? NONE];
    let made: Diagram;
    if (top < next.question)
      made = this.#node(top, this.#put(no, change, from), this.#put(yes, change, from));
    else {
      const rest = this.#put(top === next.question ? this.or(no, yes) : of, change, from + 1);
      made = next.yes ? this.#node(next.question, NONE, rest) : this.#node(next.question, rest, NONE);
    }
    put[at * 3] = of;
    put[at * 3 + 1] = key;
    put[at * 3 + 2] = made;
    return made;
  }

  /** Builds a set anew from the ends up. */
  #each(
    of: Diagram,
    made: (
      question: number,
      no: Diagram,
      yes: Diagram,
      node: (question: number, no: Diagram, yes: Diagram) => Diagram,
    ) => Diagram,
  ): Diagram {
    const known = new Map<Diagram, Diagram>([
      [NONE, NONE],
      [ALL, ALL],
    ]);
    // What was put below may ask an earlier question than this one, so it is joined by `either`.
    const node = (question: number, no: Diagram, yes: Diagram): Diagram =>
      question < this.#top(no) && question < this.#top(yes)
        ? this.#node(question, no, yes)
        : this.either(this.is(question), yes, no);
    const again = (one: Diagram): Diagram => {
      const seen = known.get(one);
      if (seen !== undefined) return seen;
      const fresh = made(this.#top(one), again(this.#no[one] ?? NONE), again(this.#yes[one] ?? NONE), node);
      known.set(one, fresh);
      return fresh;
    };
    return again(of);
  }

  #top(of: Diagram): number {
    return this.#question[of] ?? NO_QUESTION;
  }

  #branch(of: Diagram, question: number, yes: boolean): Diagram {
    if (this.#question[of] !== question) return of;
    return (yes ? this.#yes[of] : this.#no[of]) ?? NONE;
  }

  #placeOf(place: ReadonlyMap<number, number>, node: Diagram): number {
    const found = place.get(this.#top(node));
    if (found === undefined) throw new Error(`question ${this.#top(node)} is not counted over`);
    return found;
  }

  #node(question: number, no: Diagram, yes: Diagram): Diagram {
    if (no === yes) return no;
    const mask = this.#slots.length - 1;
    let slot = hashed(question, no, yes) & mask;
    for (let found = this.#slots[slot]; found; found = this.#slots[slot]) {
      if (this.#question[found] === question && this.#no[found] === no && this.#yes[found] === yes)
        return found;
      slot = (slot + 1) & mask;
    }
    if (this.#size >= MOST_NODES) throw new TooLarge(`more than ${MOST_NODES} nodes`);
    const made = this.#size++;
    if (made >= this.#question.length) this.#grow();
    this.#question[made] = question;
    this.#no[made] = no;
    this.#yes[made] = yes;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    else this.#slots[slot] = made;
    return made;
  }

  #grow(): void {
    this.#question = longer(this.#question);
    this.#no = longer(this.#no);
    this.#yes = longer(this.#yes);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let node = 2; node < this.#size; node++) {
      let slot = hashed(this.#top(node), this.#no[node] ?? NONE, this.#yes[node] ?? NONE) & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = node;
    }
    this.#slots = slots;
  }
}

const hashed = (question: number, no: Diagram, yes: Diagram): number => {
  const mixed = Math.imul(question, 0x9e3779b1) ^ Math.imul(no, 0x85ebca6b) ^ Math.imul(yes, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

function longer(of: Int32Array): Int32Array {
  const made = new Int32Array(of.length * 2);
  made.set(of);
  return made;
}

/** 2 to the power of `times`: exact as far as a number goes. */
function doubled(times: number): number {
  let result = 1;
  for (let n = 0; n < times; n++) result *= 2;
  return result;
}
