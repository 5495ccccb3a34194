/** Who is to be seen: the patient as she can be, and whoever has just spoken. */

import type { View } from '../session/door';
import type { Cue } from './cue';
import { carriageOf, stanceFor, type Carriage, type Stance } from './figure/carriage';
import { CALM, faceOf } from './figure/face';
import { ELDER_WOMAN, YOUNG_MOTHER, type Person } from './figure/people';

export const personOf = (figure: View['patient']['figure']): Person =>
  figure === 'young-mother' ? YOUNG_MOTHER : ELDER_WOMAN;

/** Whoever spoke longer ago than this has gone again. */
const STAYS = 60;

/** A voice, an answer or an event that came from this person with the last act, and lately. */
export const speaks = (view: View, who: string): boolean =>
  view.latest.some((shown) => shown.by === who && shown.takenAt >= view.minute - STAYS);

const examined = (view: View): boolean =>
  view.latest.some((shown) => shown.kind === 'finding' && shown.id.startsWith('examine:'));

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

/** The patient at a spot. `light` is the side of the screen from which it falls. */
export function patientCue(
  view: View,
  stance: Stance,
  spot: Spot,
  light: 'left' | 'right',
  dress?: Person,
): Cue {
  const { appearance, figure } = view.patient;
  const person = dress ?? personOf(figure);
  const carriage = carriageOf(appearance, stance, person);
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
    flinch: examined(view),
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
    flinch: false,
    shadow: true,
  };
}
