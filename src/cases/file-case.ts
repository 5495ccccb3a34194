/** A case that came out of a file, not with the game: it goes by an id of its own, so that nothing takes it for one of ours. */

import type { CaseFile } from './schema';

const MARK = 'file-';

/** `small` becomes `file-small`, in addresses, records and digests alike. */
export const asFileCase = (of: CaseFile): CaseFile => ({ ...of, id: `${MARK}${of.id}` });

/** As its author calls it. */
export const ownIdOf = (id: string): string => (isFileCase(id) ? id.slice(MARK.length) : id);

export const isFileCase = (id: string): boolean => id.startsWith(MARK);
