/** CRP, sedimentation, fever and procalcitonin, each with its own pace behind the same infection. */

import { between } from '../../kernel/arithmetic';
import type { Course, Inflammation, World } from '../course';
import type { Drive } from './drive';
import { forLife } from './for-life';
import { follow, halvesIn } from './relax';

/** CRP leaves plasma with a constant half-life of 19 h; its level is set by synthesis (Pepys & Hirschfield 2003). */
const CRP_HOURS = 27.4;
/** Synthesis rises within hours and, once the germ dies, halves in a week (reviews of spondylodiscitis; recalled). */
const SYNTHESIS_UP = 12;
const SYNTHESIS_DOWN = halvesIn(5.8);
/** The same two take longer the further the infection has spread, and while a cage or screws heal in; constructed. */
const SYNTHESIS_PER_SPREAD = halvesIn(22);
const SYNTHESIS_WITH_METAL = halvesIn(2);
const ESR_PER_SPREAD = halvesIn(16);
/** A fresh wound's share halves in a day and a half; constructed. */
const WOUND_DOWN = halvesIn(1.5);
/** mg/L of the same from the reaction to an infusion, and the hours in which it comes. Constructed: 94 on day 3. */
const BORROWED = 95;
const BORROWED_UP = 12;
const BORROWED_DOWN = halvesIn(0.8);
/** ESR climbs over days and halves towards normal in 28 days (Carragee 1997; recalled). */
const ESR_UP = 75;
const ESR_DOWN = halvesIn(28);
const FEVER_UP = 18;
const FEVER_DOWN = halvesIn(1.8);
const PROCALCITONIN_HOURS = 40;

/** ESR by what drives CRP: health, the first visit, and beyond it. */
const esrLine = forLife(({ labs, focus }): readonly (readonly [number, number])[] => {
  const well = labs.esr?.well ?? 12;
  const start = labs.esr?.start ?? well;
  return [
    [labs.crp?.well ?? 3, well],
    [labs.crp?.start ?? 3, start],
    ...(focus.esrByCrp ?? [[265, 122] as const]),
  ];
});

export function advanceInflammation(course: Course, drive: Drive, hours: number, world: World): Inflammation {
  const before = course.inflammation;
  const { labs } = world.parameters;
  const { spread } = course.infection;
  const synthesisDown =
    SYNTHESIS_DOWN +
    SYNTHESIS_PER_SPREAD * spread +
    (course.implants.metal.length > 0 ? SYNTHESIS_WITH_METAL : 0);
  const fever = follow(
    before.fever,
    drive.fever + before.wound / 150,
    hours,
    FEVER_UP / course.fate.pace,
    drive.reacting ? BORROWED_DOWN : FEVER_DOWN,
  );
  const esrTarget = between(esrLine(world.parameters), drive.crp + 1.5 * before.wound);
  const infected = !course.infection.cured && course.infection.load > -3;
  const procalcitoninTarget =
    (labs.procalcitonin?.well ?? 0.04) +
    (infected ? 0.05 : 0) +
    1.7 * drive.invasion +
    1.2 * course.organs.sofa;
  return {
    synthesis: follow(before.synthesis, drive.crp, hours, SYNTHESIS_UP, synthesisDown),
    wound: follow(before.wound, BORROWED * drive.borrowed + drive.broken, hours, BORROWED_UP, WOUND_DOWN),
    crp: follow(before.crp, before.synthesis + before.wound, hours, CRP_HOURS, CRP_HOURS),
    esr: follow(before.esr, esrTarget, hours, ESR_UP, ESR_DOWN + ESR_PER_SPREAD * spread),
    fever,
    feverRise: hours > 0 ? (fever - before.fever) / hours : 0,
    procalcitonin: follow(
      before.procalcitonin,
      procalcitoninTarget,
      hours,
      PROCALCITONIN_HOURS,
      PROCALCITONIN_HOURS,
    ),
  };
}
