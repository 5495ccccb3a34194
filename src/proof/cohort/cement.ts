/** Infection around cement: what series of revisions report, beside a mix of three ways in which it comes about. */

import { WEIGHTS, type Stratum } from './cemented';
import { cohort, type RowPlan } from './cohort';
import { by } from './cure';
import { mean, median, share } from './measure';
import { events, meanOf, putIn, unpublished, waitingOf } from './published';
import { type Revision, revisionOf } from './revision';

const LIAO = 'Liao 2018, BMC Infect Dis, doi 10.1186/s12879-018-3486-x';
const ABDELRAHMAN = 'Abdelrahman 2013, Spine J, doi 10.1016/j.spinee.2013.05.053';
const ZHANG = 'Zhang 2021, BMC Musculoskelet Disord, doi 10.1186/s12891-021-04478-0';
const SINGLE =
  'single cases: Chen 2024 (Cureus 16(6):e63497), fever on day 1; Yonezawa 2021 (10.3171/CASE2135), relief for two weeks';

const of =
  (stratum: Stratum) =>
  <Value>(read: (life: Revision) => Value) =>
  (life: Revision): Value | null =>
    life.stratum === stratum ? read(life) : null;
const before = of('pre-existing pyogenic');

const weights: readonly RowPlan<Revision>[] = WEIGHTS.map(([stratum, weight]) => ({
  row: `weight of “${stratum}”`,
  unit: '%',
  published: putIn(100 * weight, null, 'put in; see the remarks'),
  simulated: share((life) => life.stratum === stratum),
  role: 'input',
  basis: 'constructed',
  source: `constructed on 9 tuberculosis of 18 (${LIAO}) and 4 called a fracture of 19 (${ZHANG})`,
}));

export const cement = cohort<Revision>({
  name: 'cement-in-infection',
  title: 'cement in an infected vertebra, found late: signs, diagnosis, revision and half a year after it',
  remarks: [
    'Drawn: age 73.5 (SD 8), diabetes in half; pyogenic germs half S. aureus; hours to double on cement 20, median 400 (tuberculosis) and 60 (seeded later); days from sign to diagnosis median 6, 60 and 14, to the operation 8, two days if a leg or an organ fails; one in ten without an operation.',
    `Strata and their weights are constructed: ${WEIGHTS.map(([name, weight]) => `${name} ${Math.round(100 * weight)} %`).join(', ')}. Interval rows compare the mix, for no series prints them apart.`,
    'Rows named “pre-existing” have no published figure to meet: case A’s own timing is constructed on single cases.',
    'Delays from the first sign to the diagnosis and to the operation are constructed; the mean delay of a later seeding was set on Abdelrahman’s mean interval; the way of pus into the canal, deaths after the operation and the pain that stays on Liao’s figures; the share without an operation on Zhang’s.',
    'The papers print no spread for intervals (only ranges) and none for pain: their intervals are those of memoryless waiting times, and of a standard deviation of 1.5 points.',
  ],
  live: revisionOf,
  rows: [
    ...weights,
    {
      row: 'cement to readmission, mean',
      unit: 'days',
      published: waitingOf(118.4, 9),
      simulated: mean(({ diagnosis }) => diagnosis),
      role: 'set',
      basis: 'published',
      source: ABDELRAHMAN,
    },
    {
      row: 'readmitted within a month',
      unit: '%',
      published: events(3, 9),
      simulated: share(({ diagnosis }) => (diagnosis === null ? null : diagnosis <= 30)),
      role: 'predicted',
      basis: 'published',
      source: ABDELRAHMAN,
    },
    {
      row: 'cement to diagnosis, mean',
      unit: 'days',
      published: waitingOf(96.4, 19),
      simulated: mean(({ diagnosis }) => diagnosis),
      role: 'predicted',
      basis: 'published',
      source: ZHANG,
    },
    {
      row: 'cement to revision, mean',
      unit: 'days',
      published: waitingOf(123.2, 18),
      simulated: mean(({ revision }) => revision),
      role: 'predicted',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'C-reactive protein raised (10 or more) at readmission',
      unit: '%',
      published: events(9, 9),
      simulated: share(({ crpAtDiagnosis }) => (crpAtDiagnosis === null ? null : crpAtDiagnosis >= 10)),
      role: 'predicted',
      basis: 'published',
      source: `${ABDELRAHMAN}: “markers high in all”`,
    },
    {
      row: 'neurological deficit before revision',
      unit: '%',
      published: events(7, 18),
      simulated: share(({ deficitBefore, revision }) => (revision === null ? null : deficitBefore)),
      role: 'set',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'operated on',
      unit: '%',
      published: events(16, 19),
      simulated: share(({ revision }) => revision !== null),
      role: 'set',
      basis: 'published',
      source: ZHANG,
    },
    {
      row: 'operated on (the ninth died before it)',
      unit: '%',
      published: events(8, 9),
      simulated: share(({ revision }) => revision !== null),
      role: 'predicted',
      basis: 'published',
      source: ABDELRAHMAN,
    },
    {
      row: 'dead within half a year of the revision',
      unit: '%',
      published: events(3, 18),
      simulated: share(({ dead, revision }) => (revision === null ? null : dead)),
      role: 'set',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'pain before revision, mean',
      unit: 'NRS',
      published: meanOf(7.4, 1.5, 18, 'constructed'),
      simulated: mean(({ painBefore }) => painBefore),
      role: 'predicted',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'pain after revision, mean',
      unit: 'NRS',
      published: meanOf(3.1, 1.5, 18, 'constructed'),
      simulated: mean(({ painAfter }) => painAfter),
      role: 'set',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'walking normally (1000 m or more) half a year after revision',
      unit: '%',
      published: events(7, 18),
      simulated: share(({ walksAfter, revision }) => (revision === null ? null : walksAfter)),
      role: 'predicted',
      basis: 'published',
      source: LIAO,
    },
    {
      row: 'pre-existing: fever within three days of the cement',
      unit: '%',
      published: unpublished('no series: constructed on single cases'),
      simulated: share(before(({ fever }) => by(fever, 3))),
      role: 'set',
      basis: 'constructed',
      source: SINGLE,
    },
    {
      row: 'pre-existing: cement to fever, median',
      unit: 'days',
      published: unpublished('no series: constructed on single cases'),
      simulated: median(before(({ fever }) => fever)),
      role: 'set',
      basis: 'constructed',
      source: SINGLE,
    },
    {
      row: 'pre-existing: next level reached within two weeks, of those not yet operated on',
      unit: '%',
      published: unpublished('no series: constructed on single cases'),
      simulated: share(
        before(({ spread, revision }) => (revision !== null && revision < 14 ? null : by(spread, 14))),
      ),
      role: 'set',
      basis: 'constructed',
      source: SINGLE,
    },
  ],
});
