/** The names that the parts of a case may use to speak of each other. */

import { HIDDEN, LABORATORY, NEUROLOGY, VITALS } from '../patient/quantities';
import { keyOf } from './library';
import { PERSON_NAMES } from './person-names';
import type { Act, CaseFile, Catalogue } from './schema';

/** What the session answers beside the body: readings on the chart, the procedure, the booked review. */
export const SESSION_NAMES: readonly string[] = ['cement-volume', 'fever-confirmed', 'review-due'];

/** What stands for several acts at once; the session records it beside the act itself. */
const KINDS: readonly string[] = ['treat:any-antibiotic', 'treat:any-oral-antibiotic', 'treat:any-operation'];

/** What a laboratory's answer reveals by itself. */
const LABORATORY_FACTS: readonly string[] = ['growth', 'organism', 'culture-negative', 'histology-callus'];
/** What the trainee's own reading of a film reveals: `own-reading-` and the call. */
const OWN_READING = 'own-reading-';

const WORDS: readonly string[] = ['time', 'day', 'T'];
const SEEN = 'seen-';

/** The names of one kind: a set, or whatever else can tell. */
export interface Known {
  readonly has: (name: string) => boolean;
}

export interface Names {
  readonly acts: ReadonlyMap<string, Act>;
  readonly actKeys: Known;
  readonly orders: Known;
  readonly stages: Known;
  readonly facts: Known;
  readonly moments: Known;
  readonly people: Known;
  /** `K3=stop`. */
  readonly choices: Known;
  readonly courseNames: Known;
  readonly measuredNames: Known;
  readonly isPlaceholder: (name: string) => boolean;
}

type Named = Pick<
  CaseFile,
  'acts' | 'films' | 'commitments' | 'stages' | 'facts' | 'moments' | 'people' | 'tallies'
>;

export function namesOf(of: Named, catalogue: Pick<Catalogue, 'acts'>): Names {
  const acts = new Map([...catalogue.acts, ...of.acts].map((act) => [keyOf(act), act]));
  const components = new Set([...acts.values()].flatMap((act) => (act.components ?? []).map(({ id }) => id)));
  const courseNames = among([
    ...LABORATORY,
    ...VITALS,
    ...NEUROLOGY,
    ...HIDDEN,
    ...SESSION_NAMES,
    ...PERSON_NAMES,
    ...of.tallies.map((tally) => `hours-${tally.id}`),
  ]);
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  return {
    acts,
    actKeys: among([
      ...acts.keys(),
      ...KINDS,
      ...of.commitments.map(({ id }) => `commit:${id}`),
      ...[...of.films.map(({ id }) => id), ...[...acts.values()].map(({ id }) => id)].map(
        (id) => `read:${id}`,
      ),
    ]),
    orders: among([...acts.values()].filter((act) => act.act === 'order').map(({ id }) => id)),
    stages: ids(of.stages),
    facts: among([...of.facts.map(({ id }) => id), ...LABORATORY_FACTS]),
    moments: ids(of.moments),
    people: ids(of.people),
    choices: among(
      of.commitments.flatMap(({ id, choices }) => choices.map((choice) => `${id}=${choice.id}`)),
    ),
    courseNames,
    measuredNames: among([...components, ...VITALS]),
    isPlaceholder: (name) =>
      courseNames.has(name) ||
      WORDS.includes(name) ||
      (name.startsWith(SEEN) &&
        (components.has(name.slice(SEEN.length)) || courseNames.has(name.slice(SEEN.length)))),
  };
}

export const isLaboratoryName = (name: string): boolean => (LABORATORY as readonly string[]).includes(name);

/** Facts that come without the case revealing them. */
export const comesByItself = (fact: string): boolean =>
  LABORATORY_FACTS.includes(fact) || fact.startsWith(OWN_READING);

const among = (names: Iterable<string>): Known => {
  const set = new Set(names);
  return { has: (name) => set.has(name) };
};

/** What the catalogue may name: its own acts and the course, and of any case whatever the case calls so. */
export function catalogueNames(catalogue: Pick<Catalogue, 'acts'>): Names {
  const none = {
    acts: [],
    films: [],
    commitments: [],
    stages: [],
    facts: [],
    moments: [],
    people: [],
    tallies: [],
  };
  const any: Known = { has: () => true };
  return { ...namesOf(none, catalogue), facts: any, stages: any, moments: any, choices: any };
}
