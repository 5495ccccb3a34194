/**
 * What is drawn, pictured or sent now, and when its answer will be back. The value is observed at the minute the
 * specimen is taken; what comes back later is what was true then.
 */

import {
  contaminated,
  CHRONIC,
  firstGrowth,
  HISTOLOGY,
  identified,
  noGrowth,
  sequenced,
  SMEAR,
} from '../cases/laboratory-words';
import { holds } from '../cases/condition-meaning';
import { writeReport } from '../cases/report-writer';
import type { Act, Component, Finding } from '../cases/schema';
import { round } from '../kernel/arithmetic';
import { drawNormal } from '../kernel/chance';
import type { Localized } from '../kernel/text';
import type { Minute } from '../kernel/time';
import { formatUnit } from '../kernel/unit';
import { culture, type CultureKind } from '../patient/observe/culture';
import { imaging } from '../patient/observe/imaging';
import { laboratory } from '../patient/observe/laboratory';
import { histology, molecular, molecularInBlood, smear } from '../patient/observe/tissue';
import { findingFor, writtenFor } from './answer';
import type { Flag, Shown } from './door';
import type { Encounter, Pending, Table } from './encounter';
import { courseValue, factsOf } from './facts';
import { isFor, narrowest } from './person';
import { filled } from './wording';

/** The pending answers of one order, placed at `placedAt` and taken now. */
export function drawNow(table: Table, now: Encounter, act: Act, placedAt: Minute): readonly Pending[] {
  const key = `order:${act.id}`;
  const finding = findingFor(table, now, key);
  const turnaround = finding?.turnaround ?? act.turnaround ?? 60;
  const promisedAt = now.minute + turnaround;
  const base = { order: act.id, name: act.name, placedAt, takenAt: now.minute, promisedAt };
  const says = (text: Localized): Shown => ({
    kind: 'report',
    id: key,
    text: filled(table, now, text),
    takenAt: now.minute,
  });

  const decided = finding?.text || finding?.values ? finding : undefined;
  const grown = !decided && cultureKind(act, now);
  if (grown) return cultureAnswers(table, now, grown, base, says);

  const shown: Shown[] = readAloud(table, now, act).map(says);
  for (const component of act.components ?? [])
    if (isPrinted(table, now, component, finding))
      shown.push(componentShown(table, now, act, component, finding));
  const text =
    finding?.text ?? (shown.length === 0 || act.observes ? observedReport(table, now, act) : undefined);
  const plain = writtenFor(table, now, act) ?? act.normal;
  if (text) shown.push(says(text));
  else if (shown.length === 0 && plain) shown.push(says(plain));
  const reveals = [...(finding?.reveals ?? []), ...(finding?.text ? [] : seenInTissue(table, now, act))];
  return [{ ...base, dueAt: promisedAt, shown, reveals, final: true }];
}

/** Callus where infection was looked for is a fact of its own: a case may ask what it clears. */
function seenInTissue(table: Table, now: Encounter, act: Act): readonly string[] {
  if (act.observes !== 'histology') return [];
  const { kind } = histology(now.course, specimenKey(now), table.world, now.exposures);
  return kind === 'callus' ? ['histology-callus'] : [];
}

/** A checklist, line by line as the chart stands. */
function readAloud(table: Table, now: Encounter, act: Act): readonly Localized[] {
  const facts = factsOf(table, now);
  return (act.lines ?? []).map((line, index) => {
    const found = line.says.find((one) => holds(one.when, facts))?.text ?? line.notDone;
    const number = index + 1;
    return {
      en: `${number}. ${line.text.en}: ${found.en}`,
      zh: `${number}. ${line.text.zh}：${found.zh}`,
    };
  });
}

/** The second layer for reports: what picture or tissue shows of this course. */
function observedReport(table: Table, now: Encounter, act: Act): Localized | undefined {
  const { course, exposures } = now;
  const { world } = table;
  switch (act.observes) {
    case 'imaging':
      return writeReport(act, imaging(course, world, exposures));
    case 'histology': {
      const found = histology(course, specimenKey(now), world, exposures);
      return found.chronic ? join(HISTOLOGY[found.kind], CHRONIC) : HISTOLOGY[found.kind];
    }
    case 'smear':
      return SMEAR[smear(course, specimenKey(now), world, exposures)];
    case 'molecular': {
      const found =
        act.specimen === 'blood'
          ? molecularInBlood(course, `blood@${now.minute}`, world)
          : molecular(course, specimenKey(now), world, exposures);
      return sequenced(found.organism, found.skinFlora);
    }
    default:
      return undefined;
  }
}

function cultureKind(act: Act, now: Encounter): CultureKind | undefined {
  if (act.observes === 'blood-culture') return 'blood';
  if (act.observes === 'urine-culture') return 'urine';
  if (act.observes === 'swab-culture') return 'swab';
  return act.observes === 'tissue-culture' ? (now.specimen?.kind ?? 'needle') : undefined;
}

type Base = Pick<Pending, 'order' | 'name' | 'placedAt' | 'takenAt' | 'promisedAt'>;

/** A bottle that sings is telephoned at once; the name follows a day later; silence is reported at the end. */
function cultureAnswers(
  table: Table,
  now: Encounter,
  kind: CultureKind,
  base: Base,
  says: (text: Localized) => Shown,
): readonly Pending[] {
  const subject = kind === 'blood' ? `blood@${now.minute}` : specimenKey(now);
  const grown = culture(now.course, kind, subject, table.world, now.exposures);
  const final = now.minute + grown.finalMinutes;
  const isTissue = kind === 'needle' || kind === 'open-tissue';
  if (grown.positive && grown.organism) {
    const signal = now.minute + grown.signalMinutes;
    const susceptible = grown.susceptible.map((drug) => table.byId.get(drug)?.name ?? { en: drug, zh: drug });
    return [
      {
        ...base,
        dueAt: signal,
        shown: [says(firstGrowth(grown.organism, kind === 'blood'))],
        // A swab of the skin or a urine grows without saying anything of the focus.
        reveals: kind === 'blood' || isTissue ? ['growth'] : [],
        final: false,
      },
      {
        ...base,
        dueAt: signal + 1440,
        shown: [says(identified(grown.organism, susceptible))],
        reveals: kind === 'blood' || isTissue ? ['organism'] : [],
        final: true,
      },
    ];
  }
  const text = grown.contaminant ? contaminated : noGrowth(Math.round(grown.finalMinutes / 1440));
  return [
    {
      ...base,
      dueAt: final,
      shown: [says(text)],
      reveals: isTissue ? ['culture-negative'] : [],
      final: true,
    },
  ];
}

const isPrinted = (
  table: Table,
  now: Encounter,
  component: Component,
  finding: Finding | undefined,
): boolean =>
  component.only === undefined ||
  finding?.values?.[component.id] !== undefined ||
  isFor(component.only, table, now);

/** One component: the case's value, else the course's, else a normal that stays this person's own. */
function componentShown(
  table: Table,
  now: Encounter,
  act: Act,
  component: Component,
  finding: Finding | undefined,
): Shown {
  const base = { kind: 'result' as const, id: component.id, takenAt: now.minute };
  const decided = finding?.values?.[component.id];
  if (typeof decided === 'object') return { ...base, text: labelled(component, decided) };
  const value = decided ?? observedValue(table, now, act, component);
  if (value === undefined) {
    const words = narrowest(component.normalFor ?? [], table, now)?.text ?? component.normalText;
    return { ...base, text: labelled(component, words ?? { en: 'normal', zh: '正常' }) };
  }
  const rounded = round(value, component.digits);
  const flag = flagOf(table, now, component, rounded);
  const unit = component.unit ?? '';
  const printed = formatUnit(unit);
  const words = `${rounded.toFixed(component.digits)}${printed ? ` ${printed}` : ''}`;
  return {
    ...base,
    text: { en: `${component.name.en} ${words}`, zh: `${component.name.zh} ${words}` },
    value: rounded,
    ...(unit ? { unit } : {}),
    ...(flag ? { flag } : {}),
  };
}

const labelled = ({ name }: Component, text: Localized): Localized => ({
  en: `${name.en}: ${text.en}`,
  zh: `${name.zh}：${text.zh}`,
});

function observedValue(table: Table, now: Encounter, act: Act, component: Component): number | undefined {
  const specimen = `${act.specimen}@${now.minute}`;
  const measured = (name: string): number | undefined =>
    name.startsWith('bone-score')
      ? courseValue(table, now, name)
      : laboratory(now.course, name, specimen, table.world, now.exposures);
  const observed = component.observes && measured(component.observes);
  if (typeof observed === 'number') return observed;
  const normal = narrowest(component.normalFor ?? [], table, now) ?? component.normal;
  if (normal?.mean === undefined) return undefined;
  const { mean, spread = 0 } = normal;
  const own = drawNormal(table.world.seed, 'biology', component.id) * spread * 0.7;
  const assay = drawNormal(table.world.seed, 'assay', `${specimen}|${component.id}`) * spread * 0.15;
  const leader = component.follows && measured(component.follows.of);
  const led =
    component.follows && leader !== undefined ? (leader - component.follows.at) * component.follows.slope : 0;
  const value = mean + led + own + assay;
  // A concentration ends at nothing; a score goes below it.
  return mean < 0 ? value : Math.max(0, value);
}

/** The reference range for this person, as the person is now. */
export function rangeOf(
  table: Table,
  now: Encounter,
  component: Component,
): { readonly low?: number; readonly high?: number } {
  const range = narrowest(component.references, table, now);
  return {
    ...(range?.low === undefined ? {} : { low: range.low }),
    ...(range?.high === undefined ? {} : { high: range.high }),
  };
}

function flagOf(table: Table, now: Encounter, component: Component, value: number): Flag | undefined {
  const { low, high } = rangeOf(table, now, component);
  if (low !== undefined && value < low) return 'low';
  return high !== undefined && value > high ? 'high' : undefined;
}

const specimenKey = (now: Encounter): string => `tissue@${now.specimen?.takenAt ?? now.minute}`;
const join = (one: Localized, other: Localized): Localized => ({
  en: `${one.en} ${other.en}`,
  zh: `${one.zh}${other.zh}`,
});
