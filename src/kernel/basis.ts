/** Where a datum comes from. Every clinical number in the game carries one of these. */

import type { Localized } from './text';

/**
 * - `reported`: in the case's own publication;
 * - `published`: in another publication, with DOI, PMID or a full citation;
 * - `recalled`: a named publication that was not re-read: shown as "to be checked";
 * - `constructed`: ours, and on what it rests.
 */
export type Basis = 'reported' | 'published' | 'recalled' | 'constructed';

export interface Source {
  readonly basis: Basis;
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly citation?: string | undefined;
  /** For `constructed`: on what it rests. For others: which line, table or caution. */
  readonly note?: string | Localized | undefined;
}
