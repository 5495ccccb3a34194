/**
 * The pharmacy and the scanner's desk, for any case: who would say no to this act now, and what they would have you
 * mind. A case that has refusals of an act of its own decides it alone.
 */

import { holds } from '../cases/condition-meaning';
import type { Act } from '../cases/schema';
import type { Caution } from '../cases/schema-caution';
import type { Localized } from '../kernel/text';
import type { Exposure, Route } from '../patient/exposure';
import type { Refusal, Shown } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { filled } from './wording';

/** More than this nobody reads at once. */
const MOST = 2;

export function cautionedAgainst(
  table: Table,
  now: Encounter,
  act: Act,
  route: Route | undefined,
): Refusal | undefined {
  const [of, key] = [table.caseFile, `${act.act}:${act.id}`];
  if (of.refusals.some((one) => one.act === key)) return undefined;
  const against = heard(table, now, act, 'no', route).find(
    (one) => !(one.yields && of.findings.some((finding) => finding.act === key)),
  );
  return against && { code: 'not-now', reason: filled(table, now, against.text) };
}

/** What is said beside the answer. The act's own exposure is not yet counted among what runs. */
export function remindersOf(
  table: Table,
  now: Encounter,
  act: Act,
  route: Route | undefined,
): readonly Shown[] {
  const key = `${act.act}:${act.id}`;
  return heard(table, now, act, 'mind', route)
    .filter((one) => !(one.yields && table.caseFile.findings.some((finding) => finding.act === key)))
    .slice(0, MOST)
    .map((one) => ({
      kind: 'event' as const,
      id: `caution:${one.id}`,
      text: filled(table, now, one.text),
      takenAt: now.minute,
    }));
}

/** What a pharmacist finds who reads the whole drug chart; undefined when there is nothing to change. */
export function chartReview(table: Table, now: Encounter): Localized | undefined {
  const found = new Map<string, Caution>();
  for (const one of now.exposures) {
    const act = one.kind === 'drug' && isRunning(one, now) ? table.byId.get(one.drug) : undefined;
    if (one.kind !== 'drug' || !act) continue;
    for (const caution of [
      ...heard(table, now, act, 'no', one.route),
      ...heard(table, now, act, 'mind', one.route),
    ])
      found.set(caution.id, caution);
  }
  const texts = [...found.values()].slice(0, MOST + 1).map((one) => filled(table, now, one.text));
  if (texts.length === 0) return undefined;
  return { en: texts.map((one) => one.en).join(' '), zh: texts.map((one) => one.zh).join('') };
}

function heard(
  table: Table,
  now: Encounter,
  act: Act,
  says: Caution['says'],
  route: Route | undefined,
): readonly Caution[] {
  const all = (act.cautions ?? []).filter((one) => one.says === says);
  if (all.length === 0) return all;
  const facts = factsOf(table, now);
  return all.filter(
    (one) =>
      (!one.routes || (route !== undefined && one.routes.includes(route))) &&
      (!one.beside || now.exposures.some((running) => isBeside(one, running, act, now))) &&
      (!one.when || holds(one.when, facts)) &&
      !(one.unless && holds(one.unless, facts)),
  );
}

const isBeside = (caution: Caution, one: Exposure, act: Act, now: Encounter): boolean =>
  one.kind === 'drug' &&
  one.drug !== act.id &&
  caution.beside?.includes(one.drug) === true &&
  (!caution.besideRoutes || caution.besideRoutes.includes(one.route)) &&
  isRunning(one, now);

const isRunning = (one: Exposure & { readonly kind: 'drug' }, { minute }: Encounter): boolean =>
  one.from <= minute && (one.until === null || one.until > minute);
