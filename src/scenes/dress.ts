/** What the patient wears: her own clothes, the brace she was given, the splint a dropped foot needs. */

import type { View } from '../session/door';
import { ELDER_WOMAN, YOUNG_MOTHER, type Person } from './figure/people';

/** A brace is worn for about four months unless another length was planned (constructed: usual practice is three to four). */
const BRACE_WEEKS = 16;
const WEEK = 7 * 24 * 60;
/** Where somebody who comes back walks in her own shoes. */
const OUT: ReadonlySet<string> = new Set(['follow-up', 'home', 'ended']);
const RED_SHOE: Person['shoe'] = [0x9c3b35, 0x6d2b2b];

export const personOf = (figure: View['patient']['figure']): Person =>
  figure === 'young-mother' ? YOUNG_MOTHER : ELDER_WOMAN;

const inBrace = ({ treatments, minute }: View): boolean =>
  treatments.some(
    ({ id, from, until, weeks }) =>
      id === 'brace' && until === null && minute < from + (weeks ?? BRACE_WEEKS) * WEEK,
  );

export function dressed(view: View): Person {
  const { figure, appearance } = view.patient;
  const own = personOf(figure);
  const splint = appearance.footDrags !== null && OUT.has(view.stage.setting);
  const shoe = splint && figure === 'young-mother' ? RED_SHOE : own.shoe;
  // Where the child is, or a pillow, there is no cloth.
  const { pose } = view.stage;
  const cloth =
    own.shoulderCloth === true && pose !== 'with-child' && pose !== 'bed' && appearance.aid !== 'bed';
  return { ...own, shoe, splint, brace: inBrace(view), shoulderCloth: cloth };
}
