/** The names that the parts of a case may use to speak of each other. */

import { HIDDEN, LABORATORY, NEUROLOGY, VITALS } from '../patient/quantities';
import { quoted } from './hidden-characters';
import { KINDS } from './kinds';
import { keyOf } from './library';
import { nearest } from './near';
import { PERSON_NAMES } from './person-names';
import type { Act, CaseFile, Catalogue } from './schema';

/** What the session answers beside the body: readings on the chart, the procedure, the booked review. */
export const SESSION_NAMES: readonly string[] = ['cement-volume', 'fever-confirmed', 'review-due'];

/** What a laboratory's answer reveals by itself. */
const LABORATORY_FACTS: readonly string[] = ['growth', 'organism', 'culture-negative', 'histology-callus'];
/** What the trainee's own reading of a film reveals: `own-reading-` and the call. */
const OWN_READING = 'own-reading-';

const WORDS: readonly string[] = ['time', 'day', 'T'];
const SEEN = 'seen-';

/** The names of one kind. */
export interface Known {
  readonly has: (name: string) => boolean;
  /** What is said of a name that is none of them: what is wrong, and the remedy. */
  readonly unknown: (name: string) => readonly [what: string, remedy: string];
}

export interface Names {
  readonly acts: ReadonlyMap<string, Act>;
  /** Ids of acts, without their verbs. */
  readonly ids: Known;
  readonly actKeys: Known;
  readonly orders: Known;
  readonly drugs: Known;
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
  const all = [...acts.values()];
  const components = new Set(all.flatMap((act) => (act.components ?? []).map(({ id }) => id)));
  const courseNames = among(
    'quantity of the course',
    [
      ...LABORATORY,
      ...VITALS,
      ...NEUROLOGY,
      ...HIDDEN,
      ...SESSION_NAMES,
      ...PERSON_NAMES,
      ...of.tallies.map((tally) => `hours-${tally.id}`),
    ],
    'Name a quantity that the body has.',
  );
  const ids = (kind: string, list: readonly { readonly id: string }[]): Known =>
    among(
      kind,
      list.map(({ id }) => id),
    );
  const drugs = all.flatMap(({ id, act, exposure }) =>
    exposure && 'drug' in exposure ? [exposure.drug, ...(act === 'treat' ? [id] : [])] : [],
  );
  return {
    acts,
    ids: ids('act', all),
    actKeys: amongActs([
      ...acts.keys(),
      ...Object.keys(KINDS),
      ...of.commitments.map(({ id }) => `commit:${id}`),
      ...[...of.films, ...all].map(({ id }) => `read:${id}`),
    ]),
    orders: ids(
      'order',
      all.filter((act) => act.act === 'order'),
    ),
    drugs: among('drug', drugs, 'Name a drug of the catalogue, or write it under `acts`.'),
    stages: ids('stage', of.stages),
    facts: among('fact', [...of.facts.map(({ id }) => id), ...LABORATORY_FACTS]),
    moments: ids('moment', of.moments),
    people: people(of.people.map(({ id }) => id)),
    choices: amongChoices(of.commitments),
    courseNames,
    measuredNames: among(
      'measurement',
      [...components, ...VITALS],
      'Name a component of a test, or a vital sign.',
    ),
    isPlaceholder: (name) =>
      courseNames.has(name) ||
      WORDS.includes(name) ||
      (name.startsWith(SEEN) &&
        (components.has(name.slice(SEEN.length)) || courseNames.has(name.slice(SEEN.length)))),
  };
}

/** What a densitometer reads off the body. */
const DENSITY: readonly string[] = ['bone-score', 'bone-score-printed'];

/** Whether a test can read it off the body. */
export const isObservable = (name: string): boolean =>
  (LABORATORY as readonly string[]).includes(name) || DENSITY.includes(name);

/** Facts that come without the case revealing them. */
export const comesByItself = (fact: string): boolean =>
  LABORATORY_FACTS.includes(fact) || fact.startsWith(OWN_READING);

const NAME = 'Correct the name, or write the thing that it names.';

function among(kind: string, names: Iterable<string>, remedy = NAME): Known {
  const set = new Set(names);
  return {
    has: (name) => set.has(name),
    unknown: (name) => {
      const meant = nearest(name, set);
      return [
        `There is no ${kind} ${quoted(name)}.`,
        meant === undefined ? remedy : `Perhaps "${meant}" is meant.`,
      ];
    },
  };
}

/** Of a choice, the commitment tells what else it offers. */
function amongChoices(commitments: Named['commitments']): Known {
  const known = among(
    'choice',
    commitments.flatMap(({ id, choices }) => choices.map((choice) => `${id}=${choice.id}`)),
  );
  return {
    has: known.has,
    unknown: (name) => {
      const [what, remedy] = known.unknown(name);
      const of = commitments.find(({ id }) => name.startsWith(`${id}=`));
      return [what, of ? `${of.id} offers: ${of.choices.map(({ id }) => id).join(', ')}.` : remedy];
    },
  };
}

function people(names: readonly string[]): Known {
  const known = among('person', names);
  return {
    has: known.has,
    unknown: (name) => [`There is nobody called ${quoted(name)}.`, known.unknown(name)[1]],
  };
}

/** Of an act, the verb is what is mistaken most often. */
function amongActs(keys: readonly string[]): Known {
  const known = among('act', keys, 'Name an act of the catalogue, or write it under `acts`.');
  return {
    has: known.has,
    unknown: (name) => {
      const id = name.slice(name.indexOf(':'));
      const [what, remedy] = known.unknown(name);
      const verbs = keys.filter(
        (key) => key.endsWith(id) && key.slice(key.indexOf(':')) === id && !key.startsWith('read:'),
      );
      return [what, verbs.length > 0 ? `Perhaps "${verbs.join('" or "')}" is meant.` : remedy];
    },
  };
}

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
  const any: Known = { ...among('name', []), has: () => true };
  return { ...namesOf(none, catalogue), facts: any, stages: any, moments: any, choices: any };
}
