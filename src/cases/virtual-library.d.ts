/** The library as the build makes it out of the YAML files: validated, as plain data. */
declare module 'virtual:library' {
  // An ambient module may not import by a relative name.
  // oxlint-disable-next-line typescript/consistent-type-imports
  type Library = import('./library').Library;
  export const catalogue: Library['catalogue'];
  export const groups: Library['groups'];
  export const cases: Library['cases'];
  export const readings: Library['readings'];
}

/** The same for the page: the catalogue at once, a case when it is opened, how Chinese is typed when there is time. */
declare module 'virtual:shelf' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  type Library = import('./library').Library;
  type Case = Library['cases'][number];
  export const catalogue: Library['catalogue'];
  export const groups: Library['groups'];
  export const cases: readonly (Pick<Case, 'id' | 'folder' | 'start'> & {
    readonly fetch: () => Promise<Case>;
    /** Plays of the case as `proof` takes them; what this room has no name for. */
    readonly fetchRoads: () => Promise<unknown>;
  })[];
  export const fetchReadings: () => Promise<Library['readings']>;
}
