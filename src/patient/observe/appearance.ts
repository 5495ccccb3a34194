/** What a watcher at the bedside could see, as rig values and as one sentence: the same rule for every case. */

import { within } from '../../kernel/arithmetic';
import { draw } from '../../kernel/chance';
import { HOUR } from '../../kernel/time';
import type { Course, World } from '../course';
import type { Exposure } from '../exposure';
import { describe } from './describer';
import { neurology } from './nerves';
import { poseSeen, type Pose } from './pose';
import type { Appearance } from './rig';
import { trueVitals } from './vitals';

/** Half-shut lids from this temperature on; a shaking chill while fever climbs this fast (°C an hour). */
const DROWSY = 38.5;
const CLIMBS = 0.06;
const FALLS = -0.02;

/** @param pose where she is, for the sentence; the figure is put there by its scene */
export function appearance(
  course: Course,
  world: World,
  exposures: readonly Exposure[],
  pose?: Pose,
): Appearance {
  const seen = trueVitals(course, world, exposures);
  const { sofa, deadAt } = course.organs;
  const heat = seen.temperature;
  const { power, ankleLeft, ankleRight } = neurology(course, world);
  const climbing = course.inflammation.feverRise > CLIMBS && heat >= 38;
  const falling = course.inflammation.feverRise < FALLS && heat >= 37.6;
  const hour = Math.floor(course.minute / HOUR);
  const infected = course.fate.organism !== null && !course.infection.cured;
  const rest = seen['pain-rest'];
  const rig = {
    pain: rest / 10,
    painMoving: seen.pain / 10,
    restless: within(0, infected ? rest / 5 : (rest - 6) / 8, 1),
    flush: within(0, (heat - 37.8) / 1.6, 1),
    sweat: within(0, (heat - 38.2) / 1.4 + (falling ? 0.4 : 0), 1),
    lids: deadAt !== null ? 1 : within(0, (heat >= DROWSY ? 0.5 : 0) + 0.06 * sofa, 0.9),
    pallor: within(0, (105 - course.blood.hb) / 40 + 0.09 * sofa, 1),
    rigor: climbing && draw(world.seed, 'biology', `rigor|${hour}`) < 0.35 ? 1 : 0,
    blanket: heat >= DROWSY && climbing ? 'chin' : falling && heat >= 38 ? 'thrown-off' : 'none',
    breathsPerMinute: seen.respiration,
    pulse: seen.pulse,
    power,
    footDrags:
      ankleLeft <= 4 && ankleRight > ankleLeft + 0.4
        ? 'left'
        : ankleRight <= 4 && ankleLeft > ankleRight + 0.4
          ? 'right'
          : null,
    aid: aidFor(power, seen.pain, world.parameters.person.age),
    alive: deadAt === null,
  } as const;
  return { ...rig, text: describe(rig, world.parameters.person.sex, pose && poseSeen(pose, rig)) };
}

/** A stick against pain is what the old have at home (constructed); a weak leg is given one at any age. */
const OWNS_A_STICK = 60;

function aidFor(power: number, pain: number, age: number): Appearance['aid'] {
  if (power < 1.5 || pain > 9.6) return 'bed';
  if (power < 2.6) return 'sits';
  if (power < 3.6) return 'frame';
  return power <= 4.4 || (pain >= 5.5 && age >= OWNS_A_STICK) ? 'stick' : 'none';
}
