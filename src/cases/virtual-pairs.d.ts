/** Which contrasting pairs there are, and of which cases: nothing of what they say until one is fetched. */
declare module 'virtual:pairs' {
  // An ambient module may not import by a relative name.
  // oxlint-disable-next-line typescript/consistent-type-imports
  type Pair = import('./schema-pair').Pair;
  export const pairs: readonly {
    readonly id: string;
    readonly cases: readonly [string, string];
    readonly fetch: () => Promise<Pair>;
  }[];
}
