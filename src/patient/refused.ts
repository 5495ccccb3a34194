/** What the body refuses to be given, in words that name the field: the only check between a caller's mistake and a silent course. */

import { LEVELS } from '../kernel/imaging-findings';
import type { World } from './course';
import { KNOWN_DRUGS, KNOWN_SUPPORTS } from './drugs/known';
import { type Exposure, OPERATIONS, ROUTES } from './exposure';

const checked = new WeakSet<readonly Exposure[]>();

/** Throws on the first exposure that no body can have; a list is read once. */
export function refuseBad(exposures: readonly Exposure[], world: World): void {
  if (checked.has(exposures)) return;
  exposures.forEach((exposure, at) => {
    const wrong = faultOf(exposure, world);
    if (wrong) throw new Error(`exposures[${at}].${wrong}`);
  });
  checked.add(exposures);
}

const minute = (field: string, value: number): string | undefined =>
  Number.isSafeInteger(value) ? undefined : `${field}: a whole number of minutes, not ${value}`;

const among = (field: string, value: string, names: Iterable<string>): string | undefined => {
  const known = [...names];
  return known.includes(value) ? undefined : `${field}: "${value}" is none of ${known.join(', ')}`;
};

const named = (field: string, value: string, known: ReadonlySet<string>, world: World): string | undefined =>
  known.has(value) || world.declared?.has(value) === true
    ? undefined
    : `${field}: this body knows no "${value}", and the case declares none`;

function faultOf(exposure: Exposure, world: World): string | undefined {
  switch (exposure.kind) {
    case 'cement':
      return (
        among('level', exposure.level, LEVELS) ??
        (Number.isFinite(exposure.ml) && exposure.ml >= 0
          ? undefined
          : `ml: millilitres of cement, 0 or more, not ${exposure.ml}`) ??
        minute('at', exposure.at)
      );
    case 'operation':
      return among('operation', exposure.operation, OPERATIONS) ?? minute('at', exposure.at);
    case 'drug':
      return (
        named('drug', exposure.drug, KNOWN_DRUGS, world) ??
        among('route', exposure.route, ROUTES) ??
        stretch(exposure)
      );
    case 'support':
      return named('support', exposure.support, KNOWN_SUPPORTS, world) ?? stretch(exposure);
    default:
      return `kind: "${(exposure as { readonly kind: string }).kind}" is none of drug, cement, operation, support`;
  }
}

/** Home drugs begin before minute 0 and at any fraction of a day; nothing ends before it begins. */
function stretch({ from, until }: Extract<Exposure, { kind: 'drug' | 'support' }>): string | undefined {
  if (!Number.isFinite(from)) return `from: a minute, not ${from}`;
  if (until === null) return undefined;
  if (!Number.isFinite(until)) return `until: a minute or null, not ${until}`;
  return until < from ? `until: ends at ${until}, before it begins at ${from}` : undefined;
}
