/** Looks into a schema: which parts does it know at a path? For telling an author what could have been meant. */

import type { Path } from './fault';
import type { z } from './zod';

type Schema = z.ZodType;

/** The names of the parts that may stand at this path, of all forms that are possible there. */
export function partsKnown(schema: Schema, path: Path): readonly string[] {
  let here = opened(schema);
  for (const step of path) here = here.flatMap((one) => below(one, step)).flatMap(opened);
  return [
    ...new Set(
      here.flatMap((one) =>
        one.def.type === 'object' ? Object.keys((one.def as z.core.$ZodObjectDef).shape) : [],
      ),
    ),
  ];
}

function below(one: Schema, step: string | number): readonly Schema[] {
  const { def } = one;
  switch (def.type) {
    case 'object': {
      const { shape } = def as z.core.$ZodObjectDef;
      const part = Object.hasOwn(shape, step) ? shape[step] : undefined;
      return part ? [part as Schema] : [];
    }
    case 'array':
      return [(def as z.core.$ZodArrayDef).element as Schema];
    case 'tuple':
      return (def as z.core.$ZodTupleDef).items.slice(
        Number(step),
        Number(step) + 1,
      ) as unknown as readonly Schema[];
    case 'record':
      return [(def as z.core.$ZodRecordDef).valueType as Schema];
    default:
      return [];
  }
}

/** What lies within defaults, options and choices. */
function opened(schema: Schema): readonly Schema[] {
  const { def } = schema;
  switch (def.type) {
    case 'lazy':
      return opened((def as z.core.$ZodLazyDef).getter() as Schema);
    case 'optional':
    case 'default':
    case 'nullable':
      return opened((def as z.core.$ZodOptionalDef).innerType as Schema);
    case 'union':
      return (def as z.core.$ZodUnionDef).options.flatMap((option) => opened(option as Schema));
    default:
      return [schema];
  }
}
