/** `--tariff FILE`: a hospital's own prices, read and held against the acts that there are. */

import type { Library } from '../../src/cases/library';
import { loadTariff } from '../../src/cases/loader';
import type { Tariff } from '../../src/cases/tariff';
import { type Call, CallError, readText } from './call';

export function tariffOf(library: Library, { tariff: path }: Call): Tariff | undefined {
  if (path === undefined) return undefined;
  const acts = new Set(
    [...library.catalogue, ...library.cases.flatMap((one) => one.acts)].map(({ id }) => id),
  );
  const { tariff, faults } = loadTariff({ path, text: readText(path, 'tariff') }, acts);
  if (tariff && faults.length === 0) return tariff;
  throw new CallError(
    faults.map((one) => `${one.file}:${one.line}:${one.column} ${one.what} ${one.remedy}`).join(' | '),
  );
}
