import { catalogue, groups } from 'virtual:library';
import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/cases/library';
import type { Act, Component } from '../../src/cases/schema';
import type { Whom } from '../../src/cases/schema-act';
import { isAntibiotic } from '../../src/patient/drugs/antibiotics';
import { LABORATORY } from '../../src/patient/quantities';

/** The acts that the first case's plan names, by verb. */
const PLANNED: Readonly<Record<string, string>> = {
  ask: `onset before-fall trauma-force site radiation rest-pain night-pain movement severity course stiffness
    cough-strain walk-distance fever chills chills-earlier sweats weight appetite skin feet-now antibiotics
    antibiotics-when injections acupuncture drip-lines dental urine cough-chest diarrhoea tb-self tb-contact
    animals-milk travel diabetes steroids-immuno block-content cancer-self cancer-family bladder bowel-saddle legs
    previous-fractures height bone-drugs drugs last-nsaid anticoagulants allergy allergy-detail surgery heart-disease
    smoking-alcohol living occupation hopes fears knows-pvp family-history sleep-mood toe-pedicure-date daughter-any
    son-any county-doctor`,
  examine: `general temperature pulse-bp-rr-spo2 inspection-back palpation percussion supine-sign forward-bend heel-drop
    slr psoas femoral-stretch power sensation reflexes perianal bladder-scan feet skin-all mouth heart lungs abdomen
    spleen-liver-nodes breasts kyphus gait`,
  order: `blood-count crp esr procalcitonin il-6 saa biochemistry glucose hba1c albumin calcium-phosphate
    vitamin-d-level pth electrophoresis light-chains tumour-markers tsh ana rheumatoid-factor hla-b27 igra
    brucella-serology g-gm-tests coagulation d-dimer transfusion-serology pvp-order-set urinalysis urine-culture
    blood-culture-2 toe-swab lactate-blood-gas vancomycin-level ct-guided-biopsy tissue-culture tb-culture-pcr
    fungal-culture histology gram-smear frozen-section 16s mngs-tissue mngs-blood xray-lumbar ct-lumbar mri-plain
    mri-gad dwi dxa chest-film ecg echo-tte echo-tee ultrasound-abdomen xray-foot pet-ct bone-scan pre-pvp-check`,
  treat: `pvp pkp posterior-debridement anterior-corpectomy redebridement percutaneous-drain cefazolin oxacillin
    cefuroxime cefuroxime-oral ceftriaxone vancomycin levofloxacin rifampicin stop-antibiotics ibuprofen paracetamol
    tramadol insulin brace fluids-30 noradrenaline thromboprophylaxis catheter nutrition vitamin-d calcium zoledronate
    teriparatide`,
  consult: `consultant radiology-reread radiology-slot infectious-disease mdt anaesthesia pharmacy intensive-care
    endocrine talk-patient-family talk-no-cement talk-disclosure talk-bad-news`,
  decide: `see-patient admit-for-pvp admit-for-workup home keep-slot postpone transfer report-adverse-event
    inform-medical-affairs leave-talk`,
  step: `sign hold-prophylaxis give-prophylaxis advance screen aspirate biopsy change-side wait-smear mix-cement inject
    needle-out stop`,
};

const planned = Object.entries(PLANNED).flatMap(([verb, ids]) =>
  ids.split(/\s+/).map((id) => `${verb}:${id}`),
);
const componentsOf = (acts: readonly Act[]): readonly Component[] =>
  acts.flatMap((act) => act.components ?? []);
const components = componentsOf(catalogue);
const of = (verb: Act['act']): readonly Act[] => catalogue.filter((act) => act.act === verb);

describe('the catalogue', () => {
  test('holds every act that the first case plans, and far more, so that no list is the author’s short list', () => {
    const keys = new Set(catalogue.map(keyOf));
    expect(planned.filter((key) => !keys.has(key))).toEqual([]);
    expect(of('ask').length).toBeGreaterThan(90);
    expect(catalogue.length).toBeGreaterThan(2 * planned.length);
  });

  test('gives an id once only, whatever the verb', () => {
    const ids = catalogue.map((act) => act.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('names every act and heading in English and in Chinese', () => {
    const names = [...catalogue, ...groups].map((one) => one.name);
    const withoutHan = names.filter((name) => !/\p{Script=Han}/u.test(name.zh));
    expect(withoutHan.map((name) => name.zh)).toEqual(['CT']);
    expect(names.filter((name) => /\p{Script=Han}/u.test(name.en))).toEqual([]);
  });

  test('puts every question to the patient in both languages', () => {
    expect(
      of('ask')
        .filter((act) => !act.question)
        .map(keyOf),
    ).toEqual([]);
    expect(
      of('ask')
        .filter((act) => !/[？。]$/.test(act.question?.zh ?? ''))
        .map(keyOf),
    ).toEqual([]);
  });

  test('has an answer for every act where neither case nor body has one', () => {
    const silent = catalogue.filter((act) => !act.normal && !act.components && !act.lines);
    expect(silent.map(keyOf)).toEqual([]);
  });

  test('has no two acts of one name, so that a list is not a riddle', () => {
    const names = catalogue.map((act) => `${act.act} ${act.group} ${act.name.en}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('uses every heading', () => {
    const used = new Set(catalogue.map((act) => act.group));
    expect(groups.filter((group) => !used.has(group.id)).map((group) => group.id)).toEqual([]);
  });
});

interface Who {
  readonly sex: 'female' | 'male';
  readonly age: number;
  readonly states: readonly NonNullable<Whom['state']>[];
}

const PEOPLE: readonly Who[] = [
  ...(['female', 'male'] as const).flatMap((sex) =>
    [30, 52, 60, 80].map((age) => ({ sex, age, states: [] })),
  ),
  { sex: 'female', age: 30, states: ['lactating', 'postpartum'] },
  { sex: 'female', age: 30, states: ['postpartum'] },
  { sex: 'female', age: 30, states: ['pregnant'] },
];

const nameOf = ({ sex, age, states }: Who): string =>
  `${states[0] ?? 'healthy'} ${sex === 'female' ? 'woman' : 'man'} of ${age}`;

const isFor = (whom: Whom, { sex, age, states }: Who): boolean =>
  (!whom.sex || whom.sex === sex) &&
  age >= (whom.ageFrom ?? 0) &&
  age < (whom.ageTo ?? 200) &&
  (!whom.state || states.includes(whom.state));

/** As the session chooses: a state first, then sex and age. */
const narrowest = <One extends Whom>(all: readonly One[], who: Who): One | undefined =>
  all.filter((one) => isFor(one, who)).sort((one, other) => narrowness(other) - narrowness(one))[0];

const narrowness = ({ state, sex, ageFrom, ageTo }: Whom): number =>
  (state ? (state === 'postpartum' ? 4 : 8) : 0) + (sex ? 1 : 0) + ((ageFrom ?? ageTo) ? 1 : 0);

describe('a laboratory value', () => {
  test('that is a number has a unit, a normal or a course behind it, and a range to be read against', () => {
    const noRange = new Set(['oestradiol', 'fsh', 'prolactin']);
    const numbers = components.filter((one) => !one.normalText);
    expect(numbers.filter((one) => !one.unit || (!one.normal && !one.observes)).map((one) => one.id)).toEqual(
      [],
    );
    expect(
      numbers.filter((one) => one.references.length === 0 && !noRange.has(one.id)).map((one) => one.id),
    ).toEqual([]);
  });

  test('means the same wherever it is measured', () => {
    for (const one of components)
      for (const other of components) if (one.id === other.id) expect(other).toEqual(one);
  });

  test('of anybody in health lies inside the range printed for them, but for the bones of a mother who feeds', () => {
    const outside = components.flatMap((one) =>
      PEOPLE.flatMap((who) => {
        const mean = (narrowest(one.normalFor ?? [], who) ?? one.normal)?.mean;
        const { low, high } = narrowest(one.references, who) ?? {};
        const fits =
          mean === undefined || ((low === undefined || mean >= low) && (high === undefined || mean <= high));
        return fits || (one.only && !isFor(one.only, who)) ? [] : [`${one.id} of ${nameOf(who)}`];
      }),
    );
    expect(new Set(outside)).toEqual(
      new Set([
        'p1np of lactating woman of 30',
        'p1np of postpartum woman of 30',
        'beta-ctx of lactating woman of 30',
        'beta-ctx of postpartum woman of 30',
      ]),
    );
  });

  test('that differs between people names both sexes or leaves the rest to everybody', () => {
    const uncovered = components.flatMap((one) =>
      one.references.length === 0 || one.only
        ? []
        : PEOPLE.filter((who) => !narrowest(one.references, who)).map((who) => `${one.id} of ${nameOf(who)}`),
    );
    expect(uncovered).toEqual([]);
  });

  test('of every kind that the body decides can be ordered', () => {
    const observed = new Set(components.map((one) => one.observes));
    expect(LABORATORY.filter((name) => !observed.has(name))).toEqual([]);
  });

  test('takes its Chinese range where that differs', () => {
    const wbc = components.find((one) => one.id === 'wbc');
    expect(wbc?.references[0]).toEqual({ low: 3.5, high: 9.5 });
    expect(wbc?.unit).toBe('10*9/L');
  });
});

/** The check digit of a LOINC code: the digits in odd places from the right doubled, then as Luhn. */
const checkDigit = (body: string): number => {
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const digit = Number(body[body.length - 1 - at]);
    const counted = at % 2 === 0 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return (10 - (sum % 10)) % 10;
};

describe('a code', () => {
  test('of LOINC has the check digit that LOINC gives it', () => {
    const codes = [...components.map((one) => one.loinc), ...catalogue.flatMap((act) => act.loinc ?? [])];
    const given = codes.filter((code) => code !== undefined);
    expect(given.length).toBeGreaterThan(90);
    const wrong = given.filter((code) => {
      const [body = '', digit] = code.split('-');
      return checkDigit(body) !== Number(digit);
    });
    expect(wrong).toEqual([]);
  });

  test('of ATC has five levels and belongs to one drug and its routes', () => {
    const coded = catalogue.filter((act) => act.atc);
    expect(coded.filter((act) => !/^[A-Z]\d\d[A-Z]{2}\d\d$/.test(act.atc ?? '')).map(keyOf)).toEqual([]);
    const shared = coded
      .filter((act) => coded.some((other) => other !== act && other.atc === act.atc))
      .map((act) => act.id);
    expect(shared).toEqual(['cefuroxime', 'cefuroxime-oral']);
  });
});

describe('a drug', () => {
  const drugs = of('treat').flatMap((act) =>
    act.exposure && 'drug' in act.exposure ? [{ act, exposure: act.exposure }] : [],
  );

  test('is given under its own name, with a dose in both languages', () => {
    expect(drugs.filter(({ act, exposure }) => exposure.drug !== act.id).map(({ act }) => act.id)).toEqual([
      'nerve-block',
      'facet-injection',
      'epidural-injection',
    ]);
    expect(drugs.length).toBeGreaterThan(60);
  });

  test('that the body knows as an antibiotic is one on the sheet, with a length that can be planned', () => {
    const known = drugs.filter(({ act }) => isAntibiotic(act.id));
    expect(known.length).toBeGreaterThanOrEqual(20);
    expect(
      known.filter(({ act }) => !act.antibiotic || act.plans !== 'weeks').map(({ act }) => act.id),
    ).toEqual([]);
  });

  test('into a vein is not offered at home', () => {
    const iv = drugs.filter(({ exposure }) => exposure.route === 'iv');
    expect(
      iv.filter(({ act }) => !act.settings || act.settings.includes('home')).map(({ act }) => act.id),
    ).toEqual([]);
  });
});

describe('a picture', () => {
  test('carries its dose, and magnets and sound carry none', () => {
    const pictures = catalogue.filter((act) => act.group.startsWith('imaging-'));
    expect(pictures.filter((act) => act.mSv === undefined).map((act) => act.id)).toEqual([]);
    expect(catalogue.filter((act) => act.group === 'imaging-mri' && act.mSv !== 0)).toEqual([]);
    expect(catalogue.find((act) => act.id === 'pet-ct')).toMatchObject({ mSv: 14.4, cost: 250 });
  });
});
