/** The answer of a command. */

/** What a command gives: the document for `--json`, the lines for people, and whether faults were found. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  readonly faulty?: boolean;
}
