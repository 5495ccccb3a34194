/** `dx acts CASE`: every act of the catalogue and of the case, whatever the stage. */

import { actsOf } from '../../src/cases/library';
import type { Act } from '../../src/cases/schema';
import { priceOf } from '../../src/cases/tariff';
import type { Answer } from './answer';
import { atMost, type Call, say } from './call';
import { caseGiven } from './given';
import { tariffOf } from './tariff';

export async function acts(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { library, caseFile } = await caseGiven(call);
  const tariff = tariffOf(library, call);
  const rows = [...actsOf(library, caseFile).values()].map((one) => ({
    act: one.act,
    id: one.id,
    group: one.group,
    name: one.name,
    synonyms: one.synonyms,
    ...(codesOf(one).length ? { loinc: codesOf(one) } : {}),
    ...(one.atc ? { atc: one.atc } : {}),
    minutes: one.minutes,
    ...(one.cost === undefined ? {} : { cost: one.cost }),
    ...(tariff && one.cost !== undefined ? { price: priceOf(tariff, one) } : {}),
    ...(one.turnaround === undefined ? {} : { turnaroundMinutes: one.turnaround }),
    ...(one.mSv === undefined ? {} : { mSv: one.mSv }),
    ...(one.settings ? { settings: one.settings } : {}),
    ...(one.components ? { components: one.components.map(({ id }) => id) } : {}),
    ...(one.countsAs ? { countsAs: one.countsAs } : {}),
    ...(one.includes ? { includes: one.includes } : {}),
    ...(one.exposure ? { exposure: one.exposure } : {}),
  }));
  return {
    json: rows,
    text: rows
      .map((row) => {
        const price = 'price' in row && tariff ? `  ${row.price} ${say(call, tariff.unit)}` : '';
        const where = row.settings ? `  in ${row.settings.join(', ')}` : '';
        const parts = row.components ? `  gives ${row.components.join(', ')}` : '';
        const more = [
          ...(row.countsAs ? [`counts as ${row.countsAs.join(', ')}`] : []),
          ...(row.includes ? [`brings ${row.includes.join(', ')}`] : []),
          ...(row.exposure ? [bodyHas(row.exposure)] : []),
        ].map((words) => `  ${words}`);
        return `${row.act}:${row.id}  ${say(call, row.name)}  ${row.minutes} min${price}${where}${parts}${more.join('')}`;
      })
      .join('\n'),
  };
}

/** What the body feels of an act. */
function bodyHas(exposure: NonNullable<Act['exposure']>): string {
  if ('drug' in exposure)
    return `body: ${exposure.drug} ${exposure.route}${exposure.days === undefined ? '' : ` for ${exposure.days} days`}`;
  if ('operation' in exposure) return `body: ${exposure.operation}`;
  return 'support' in exposure ? `body: ${exposure.support}` : `body: stops ${exposure.stops}`;
}

/** The code of the panel, then those of its parts. */
const codesOf = (act: Act): readonly string[] => [
  ...new Set([...(act.loinc ?? []), ...(act.components ?? []).flatMap(({ loinc }) => loinc ?? [])]),
];
