// Roads through case A in the words of play, short enough to walk on the page.
import published from '../../../src/cases/library/pvp-misdiagnosis/plays/published.json';
import type { Intent } from '../../../src/session/door';
import { begin, playOn } from '../../support/library';

const MINUTES: Readonly<Record<string, number>> = {
  hours: 60,
  hour: 60,
  days: 1440,
  day: 1440,
  weeks: 10_080,
  week: 10_080,
};

/** One act in words: `ask chills`, `treat cefazolin 6`, `wait 2 weeks`, `commit K1 postpone 60 infection:70 other:30`. */
function intentOf(words: string): Intent {
  const [act = '', id = '', ...rest] = words.split(' ');
  const [first] = rest;
  switch (act) {
    case 'treat':
      return { act, id, ...(first === undefined ? {} : { weeks: Number(first) }) };
    case 'decide':
      return { act, id, ...(first === undefined ? {} : { review: Number(first) }) };
    case 'decline':
      return { act, id, because: rest.join(' ') };
    case 'wait':
      return first === undefined
        ? { act, until: id as 'evening' | 'morning' | 'next' | 'result' }
        : { act, minutes: Number(id) * (MINUTES[first] ?? Number.NaN) };
    case 'step':
      return {
        act,
        id,
        ...(id === 'advance' ? { mm: Number(first) } : {}),
        ...(id === 'inject' ? { ml: Number(first) } : {}),
      };
    case 'commit': {
      const [choice = '', sure = '', ...shares] = rest;
      const differential = Object.fromEntries(
        shares.map((share) => share.split(':')).map(([of, part]) => [of, Number(part)]),
      );
      return { act, id, choice, confidence: Number(sure), ...(shares.length === 0 ? {} : { differential }) };
    }
    case 'ask':
    case 'examine':
    case 'order':
    case 'consult':
      return { act, id };
    default:
      throw new Error(`no one says ${words}`);
  }
}

const road = (words: string): readonly Intent[] =>
  words
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(intentOf);

/** Samples before a drug, a needle before cement, the list given up: to the visit at six months. */
export const model = road(`
  decide see-patient
  ask onset, ask before-fall, ask night-pain, ask chills, ask skin, ask antibiotics, ask diabetes, ask daughter-any
  examine temperature, examine feet, examine power, examine perianal
  order crp, order esr, order blood-count
  commit K1 admit-gd-cultures 75 infection:50 fracture-alone:35 tumour:10 other:5
  consult radiology-reread
  wait 2 hours
  consult consultant
  consult talk-no-cement, consult say-not-tomorrow, consult say-what-matters, decide leave-talk
  decide admit-for-workup
  order blood-culture-2, order mri-gad, order coagulation, treat brace
  consult infectious-disease
  wait morning
  order ct-guided-biopsy
  step advance 60, step advance 20, step biopsy
  order tissue-culture, order tb-culture-pcr, order histology
  step needle-out
  commit K5 cultures-then-pair 80 infection:90 fracture-alone:5 tumour:5
  treat vancomycin 1, treat ceftriaxone 1
  wait 3 days
  treat stop-antibiotics, treat cefazolin 6
  wait 2 weeks
  order crp, order esr
  wait evening
  treat cefuroxime-oral 6
  decide home 28
  wait next
  order crp, order esr, wait 2 hours
  decide home
  wait next, wait next
  commit K7 finish 80
  decide home
  wait next
  ask pain-elsewhere, examine percussion, order crp, order esr
  wait 2 hours
  decide discharge-from-clinic
`);

/** After the published road, in the first night of the fever: samples, legs, a call, a scan, and only then a drug. */
const rescue = road(`
  commit K4 work-up-by-morning 80 infection:80 fracture-alone:10 tumour:5 other:5
  order blood-culture-2, order crp, order esr, order blood-count
  examine power
  consult infectious-disease
  order mri-gad
  commit K5 cultures-then-pair 80
  treat vancomycin, treat ceftriaxone
  wait morning
`);

/** As far as the first minute in a stage. */
export function until(stage: string, intents: readonly Intent[]): readonly Intent[] {
  let play = begin();
  const there = intents.findIndex((intent) => {
    play = playOn(play, [intent]);
    return play.now.stage === stage;
  });
  if (there < 0) throw new Error(`this road never comes to ${stage}`);
  return intents.slice(0, there + 1);
}

/** The road that harmed her, as the published play has it, into the fever, and the first acts of a rescue. */
export const harmed: readonly Intent[] = [...until('fever', published as readonly Intent[]), ...rescue];
