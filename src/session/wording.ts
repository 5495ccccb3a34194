/** Puts the chart's and the body's own values into sentences: `{temperature}`, `{psoas-left}`, `{time}`. */

import { round } from '../kernel/arithmetic';
import { type Filling, fill, type Localized, placeholders } from '../kernel/text';
import { clockText, wallClock } from '../kernel/time';
import { bedsideVitals } from './bedside';
import type { Encounter, Table } from './encounter';
import { courseValue } from './facts';

const DIGITS: Readonly<Record<string, number>> = {
  temperature: 1,
  temp: 1,
  'cement-ml': 1,
  'cement-volume': 1,
  lactate: 1,
  calcium: 2,
  'bone-score': 1,
  'bone-score-focus': 1,
  'bone-score-printed': 1,
};

export function filled(table: Table, now: Encounter, text: Localized): Localized {
  const names = placeholders(text);
  if (names.length === 0) return text;
  const fillings: Record<string, Filling> = {};
  for (const name of names) fillings[name] = filling(table, now, name);
  return fill(text, fillings);
}

function filling(table: Table, now: Encounter, name: string): Filling {
  const clock = wallClock(table.start, now.minute);
  if (name === 'time') return clockText(clock.hour * 60 + clock.minute);
  if (name === 'day') return clock.day;
  if (name.startsWith('seen-')) return seen(now, name.slice('seen-'.length));
  const taken = bedsideVitals(table, now);
  if (name === 'T' || name === 'temperature' || name === 'temp') return taken.temperature.toFixed(1);
  if (name === 'pulse') return taken.pulse;
  if (name === 'systolic') return taken.systolic;
  if (name === 'diastolic') return taken.diastolic;
  if (name === 'respiration') return taken.respiration;
  if (name === 'saturation') return taken.saturation;
  const value = courseValue(table, now, name);
  if (name.startsWith('power')) return grade(value);
  return round(value, DIGITS[name] ?? 0)
    .toFixed(DIGITS[name] ?? 0)
    .replace('-', '−');
}

/** MRC grades as they are written: 4.75 is 5−, 4.25 is 4+. */
function grade(power: number): string {
  const whole = Math.floor(power + 0.125);
  const rest = power - whole;
  if (rest < 0.125) return String(whole);
  return rest < 0.5 ? `${whole}+` : `${whole + 1}−`;
}

/** The last value on the chart; a dash when there is none. */
function seen(now: Encounter, id: string): string {
  const last = now.values.findLast((one) => one.id === id);
  return last ? String(last.value) : '–';
}
