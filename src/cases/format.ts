/** In which format a file is written, before anything else of it is judged. */

import { type Fault, faultAt, type Locate } from './fault';
import type { z } from './zod';

/** The oldest format that is still read; the newest is the one that the schema asks for. */
const LEAST_READABLE = 1;

/** Of a file that says another format than the one the schema knows: what to do with it. */
export function formatFault(
  value: Readonly<Record<string, unknown>>,
  schema: z.ZodType,
  locate: Locate,
): Fault | undefined {
  const newest = formatOf(schema);
  const { format } = value;
  if (newest === undefined || typeof format !== 'number' || format === newest) return undefined;
  return format > newest
    ? faultAt(
        locate,
        ['format'],
        `The file is written in format ${format}, and this program reads up to ${newest}.`,
        'Open it with a newer version of the program.',
      )
    : faultAt(
        locate,
        ['format'],
        `The file is written in format ${format}, which is not read any more.`,
        `Ask its author for it in format ${LEAST_READABLE} or later.`,
      );
}

/** The literal that a schema asks for under `format`; undefined where files have no format. */
function formatOf(schema: z.ZodType): number | undefined {
  const { def } = schema;
  if (def.type !== 'object') return undefined;
  const { format } = (def as z.core.$ZodObjectDef).shape;
  const literal = (format as z.ZodType | undefined)?.def;
  if (literal?.type !== 'literal') return undefined;
  const [only] = (literal as z.core.$ZodLiteralDef<z.core.util.Literal>).values;
  return typeof only === 'number' ? only : undefined;
}
