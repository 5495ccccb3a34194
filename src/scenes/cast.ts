/** Who is to be seen: the patient as she can be, and whoever has just spoken. */

import type { View } from '../session/door';
import type { Cue } from './cue';
import { dressed } from './dress';
import { examinedNow } from './examined';
import { carriageOf, stanceFor, type Carriage, type Stance } from './figure/carriage';
import { CALM, faceOf } from './figure/face';
import type { Person } from './figure/people';

/** Whoever spoke longer ago than this has gone again. */
const STAYS = 60;

export type Visitor = NonNullable<View['people'][number]['figure']>;

/** Who of this look has spoken with the last act, and lately: the ids, in the order of the case. */
export const speaking = (view: View, figure: Visitor): readonly string[] =>
  view.people
    .filter((one) => one.figure === figure)
    .map((one) => one.id)
    .filter((id) => view.latest.some(({ by, takenAt }) => by === id && takenAt >= view.minute - STAYS));

/** Asked something, she lifts her face to whoever asks. */
const asked = (view: View): boolean => view.latest.some((shown) => shown.kind === 'answer');
const LIFT = 6;

export const stanceOf = (view: View): Stance | 'none' =>
  view.patient.appearance.alive ? stanceFor(view.stage.pose, view.patient.appearance.aid) : 'none';

export interface Spot {
  readonly x: number;
  readonly ground: number;
  readonly unit: number;
  readonly facing: 1 | -1;
  readonly dim?: number;
}

/** What the stage asks of a body beyond sitting, standing and lying. */
function posed(view: View, carriage: Carriage): Carriage {
  const { pose } = view.stage;
  if (pose === 'wheelchair' && carriage.stance === 'seated')
    return { ...carriage, lean: carriage.lean * 0.62, aid: 'wheelchair', near: 'armrest', far: 'armrest' };
  if (pose === 'with-child' && carriage.stance === 'standing')
    return { ...carriage, child: true, near: 'carry', far: 'cradle', face: carriage.face + 6 };
  return carriage;
}

/** The patient at a spot. `light` is the side of the screen from which it falls. */
export function patientCue(
  view: View,
  stance: Stance,
  spot: Spot,
  light: 'left' | 'right',
  dress?: Person,
): Cue {
  const { appearance } = view.patient;
  const person = dress ?? dressed(view);
  const touched = examinedNow(view);
  const carriage = posed(view, carriageOf(appearance, stance, person));
  return {
    id: 'patient',
    person,
    carriage: asked(view) ? { ...carriage, face: carriage.face - LIFT } : carriage,
    face: faceOf(appearance),
    dim: 0,
    ...spot,
    side: (light === 'left') === (spot.facing === 1) ? -1 : 1,
    breathsPerMinute: appearance.breathsPerMinute,
    rigor: appearance.rigor > 0,
    restless: appearance.restless > 0.5,
    flinch: touched?.stirs ? appearance.painMoving : 0,
    ...(touched ? { lit: touched.part } : {}),
    ...(touched && touched.hand !== 'none' && stance !== 'lying' ? { hand: touched.hand } : {}),
    shadow: stance === 'standing',
  };
}

const UPRIGHT: Carriage = {
  stance: 'standing',
  lean: 3,
  round: 8,
  face: 2,
  kneeBend: 2,
  spread: 14,
  near: 'side',
  far: 'side',
  aid: 'none',
  drags: false,
};

/** Somebody of the house, at ease. */
export function visitorCue(
  id: string,
  person: Person,
  spot: Spot,
  light: 'left' | 'right',
  carriage: Partial<Carriage> = {},
): Cue {
  return {
    id,
    person,
    carriage: { ...UPRIGHT, round: person.round, ...carriage },
    face: CALM,
    dim: 0,
    ...spot,
    side: (light === 'left') === (spot.facing === 1) ? -1 : 1,
    breathsPerMinute: 14,
    rigor: false,
    restless: false,
    flinch: 0,
    shadow: true,
  };
}
