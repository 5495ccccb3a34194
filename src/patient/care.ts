/** What the exposures amount to for a body at one minute: the only reading of them that the body's parts see. */

import { DAY, type Minute } from '../kernel/time';
import { isAntibiotic, isPartner, killing } from './drugs/antibiotics';
import { strongestBoneDrug } from './drugs/bone-drugs';
import { actsAt, type Exposure } from './exposure';
import type { Organism } from './germs';
import { marksBy, timetableOf } from './timetable';

export interface Care {
  /** Killing by the present drugs, 0 to 1 of the best, before resistance. */
  readonly efficacy: number;
  readonly antibiotic: boolean;
  /** `partner` beside another active drug, `alone` without one. */
  readonly rifampicin: 'none' | 'partner' | 'alone';
  /** A course, not a single dose, that kills at least what cefuroxime tablets kill of a susceptible staphylococcus. */
  readonly holdsDown: boolean;
  /** Rifampicin in whatever form: the liver works faster and loses enzymes. */
  readonly liverInduced: boolean;
  readonly vancomycin: boolean;
  /** A level was measured and the dose follows it. */
  readonly vancomycinByLevel: boolean;
  readonly nsaid: boolean;
  readonly steroid: boolean;
  readonly insulin: boolean;
  readonly nutrition: boolean;
  readonly fluids: boolean;
  readonly pressor: boolean;
  readonly brace: boolean;
  readonly bedRest: boolean;
  /** On her feet with help. */
  readonly mobilised: boolean;
  readonly thromboprophylaxis: boolean;
  readonly vitaminD: boolean;
  readonly calcium: boolean;
  readonly calcitriol: boolean;
  /** Yearly change of the bone score by a bone drug. */
  readonly boneDrug: number;
  /** When the steroid block and the zoledronate that still act were given. */
  readonly blockedAt: Minute | null;
  readonly infusedAt: Minute | null;
  readonly weaning: Weaning | null;
}

export interface Weaning {
  readonly from: Minute;
  readonly days: number;
}

/** Days until no milk is drunk any more, by how it was ended. Constructed: Betzold 2007 describes the roads, gives no days. */
const WEANING_DAYS: Readonly<Record<string, number>> = {
  wean: 3,
  'wean-gradually': 14,
  cabergoline: 2,
  bromocriptine: 2,
};
const QUINOLONES: readonly string[] = ['levofloxacin', 'moxifloxacin', 'ciprofloxacin'];
/** What arrives of an oral quinolone swallowed with calcium or iron. Labels ask for two hours between; size constructed. */
const BOUND = 0.6;
/** What rifampicin adds beside a drug that reaches the germ. */
const PARTNER = 0.4;
const PAIRED_FROM = 0.5;
const HOLDS_DOWN = 0.35;
const STEROIDS: readonly string[] = ['dexamethasone', 'prednisolone', 'steroid-block'];

type Cares = Map<Organism | null, (Care | undefined)[]>;
const cares = new WeakMap<readonly Exposure[], Cares>();

/** Worked out once for each stretch between two marks of the exposures: the body asks every hour. */
export function careAt(exposures: readonly Exposure[], minute: Minute, organism: Organism | null): Care {
  let kept = cares.get(exposures);
  if (!kept) cares.set(exposures, (kept = new Map()));
  let stretches = kept.get(organism);
  if (!stretches) kept.set(organism, (stretches = []));
  const stretch = marksBy(timetableOf(exposures), minute);
  return (stretches[stretch] ??= careIn(exposures, minute, organism));
}

function careIn(exposures: readonly Exposure[], minute: Minute, organism: Organism | null): Care {
  const drugs = new Set<string>();
  const supports = new Set<string>();
  const since = new Map<string, Minute>();
  let weaning: Weaning | null = null;
  for (const exposure of exposures) {
    if (exposure.kind !== 'drug' && exposure.kind !== 'support') continue;
    if (exposure.from > minute) continue;
    const name = exposure.kind === 'drug' ? exposure.drug : exposure.support;
    weaning = sooner(weaning, name, exposure.from);
    if (!actsAt(exposure, minute)) continue;
    (exposure.kind === 'drug' ? drugs : supports).add(name);
    since.set(name, exposure.from);
  }
  const given = (name: string): boolean => supports.has(name) || drugs.has(name);
  const bound = (given('calcium') || given('iron-tablets')) && !supports.has('calcium-apart');
  // The later of the two orders holds.
  const up = given('mobilise') && (since.get('mobilise') ?? 0) >= (since.get('bed-rest') ?? 0);
  const killed = killers(exposures, minute, organism, bound);
  return {
    ...killed,
    liverInduced: drugs.has('rifampicin') || drugs.has('tb-quadruple'),
    vancomycin: drugs.has('vancomycin'),
    vancomycinByLevel: supports.has('vancomycin-level'),
    nsaid: drugs.has('ibuprofen') || drugs.has('diclofenac'),
    steroid: STEROIDS.some((name) => drugs.has(name)),
    insulin: given('insulin'),
    nutrition: given('nutrition'),
    fluids: given('fluids-30'),
    pressor: given('noradrenaline'),
    brace: given('brace'),
    bedRest: given('bed-rest') && !up,
    mobilised: up,
    thromboprophylaxis:
      given('thromboprophylaxis') || given('heparin-infusion') || given('compression-stockings'),
    vitaminD: given('vitamin-d'),
    calcium: given('calcium'),
    calcitriol: given('calcitriol'),
    boneDrug: strongestBoneDrug(drugs),
    blockedAt: since.get('steroid-block') ?? null,
    infusedAt: since.get('zoledronate') ?? null,
    weaning,
  };
}

/** The way of weaning that ends the milk first. */
function sooner(before: Weaning | null, name: string, from: Minute): Weaning | null {
  const days = from >= 0 ? WEANING_DAYS[name] : undefined;
  if (days === undefined) return before;
  return before && before.from + before.days * 1440 <= from + days * 1440 ? before : { from, days };
}

type Killers = Pick<Care, 'efficacy' | 'antibiotic' | 'rifampicin' | 'holdsDown'>;

function killers(
  exposures: readonly Exposure[],
  minute: Minute,
  organism: Organism | null,
  bound: boolean,
): Killers {
  let strongest = 0;
  let share = 1;
  let antibiotic = false;
  let rifampicinGiven = false;
  let holdsDown = false;
  let partner = false;
  for (const exposure of exposures) {
    if (exposure.kind !== 'drug' || !isAntibiotic(exposure.drug) || !actsAt(exposure, minute)) continue;
    antibiotic = true;
    const oral = exposure.route === 'oral';
    if (exposure.drug === 'rifampicin') {
      rifampicinGiven = true;
      continue;
    }
    if (isPartner(exposure.drug, organism)) partner = true;
    const arrives = bound && oral && QUINOLONES.includes(exposure.drug) ? BOUND : 1;
    const kills = killing(exposure.drug, oral, organism) * arrives;
    if (kills >= HOLDS_DOWN && (exposure.until === null || exposure.until - exposure.from > DAY))
      holdsDown = true;
    if (kills > strongest) {
      strongest = kills;
      share = arrives;
    }
  }
  const rifampicinKills = rifampicinGiven ? killing('rifampicin', false, organism) : 0;
  // Two of one kind make no pair: an aminoglycoside helps what reaches the germ better than it does.
  const paired = partner && strongest > PAIRED_FROM;
  const rifampicin = rifampicinKills === 0 ? 'none' : strongest >= 0.3 ? 'partner' : 'alone';
  return {
    efficacy:
      rifampicin === 'partner'
        ? Math.min(1, strongest + PARTNER * share)
        : paired
          ? Math.min(1, strongest + PARTNER)
          : Math.max(strongest, rifampicinKills),
    antibiotic,
    rifampicin,
    holdsDown,
  };
}
