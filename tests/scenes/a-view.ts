/** A view to look at: a patient, a setting and an hour, with everything else quiet. */

import type { Localized } from '../../src/kernel/text';
import type { Appearance, Shown, View } from '../../src/session/door';

const words = (en: string): Localized => ({ en, zh: en });

export const WELL: Appearance = {
  pain: 0.1,
  painMoving: 0.2,
  restless: 0,
  flush: 0,
  sweat: 0,
  lids: 0,
  pallor: 0,
  rigor: 0,
  blanket: 'none',
  breathsPerMinute: 15,
  pulse: 76,
  power: 5,
  footDrags: null,
  aid: 'none',
  alive: true,
  text: words('She sits easily.'),
};

export interface Wish {
  readonly setting?: string;
  readonly pose?: View['stage']['pose'];
  readonly room?: View['stage']['room'];
  readonly figure?: View['patient']['figure'];
  readonly appearance?: Partial<Appearance>;
  readonly hour?: number;
  readonly minute?: number;
  readonly month?: number;
  readonly says?: string;
  readonly finding?: boolean;
  readonly procedure?: View['procedure'];
  readonly treatments?: View['treatments'];
  readonly stageId?: string;
}

const nothing = null;

/** Somebody of every look, each called by it. */
const PEOPLE: View['people'] = (['consultant', 'nurse', 'daughter', 'husband', 'grandmother'] as const).map(
  (figure) => ({ id: `the-${figure}`, name: words(figure), role: words(figure), figure }),
);

export function aView(wish: Wish = {}): View {
  const latest: Shown[] = [];
  if (wish.says) latest.push({ kind: 'voice', id: 'voice', text: words('…'), by: wish.says, takenAt: 0 });
  if (wish.finding) latest.push({ kind: 'finding', id: 'examine:percussion', text: words('…'), takenAt: 0 });
  return {
    caseId: 'sample',
    title: words('A back'),
    minute: 0,
    clock: {
      day: 1,
      weekday: 'tuesday',
      month: wish.month ?? 5,
      date: 14,
      hour: wish.hour ?? 14,
      minute: wish.minute ?? 20,
    },
    seq: 0,
    stage: {
      id: wish.stageId ?? 'stage',
      setting: wish.setting ?? 'clinic',
      title: words('Clinic'),
      pose: wish.pose ?? 'seated',
      ...(wish.room ? { room: wish.room } : {}),
    },
    ended: false,
    ending: null,
    patient: {
      name: words('Mrs Lin'),
      age: 72,
      summary: words('Retired'),
      figure: wish.figure ?? 'elder-woman',
      appearance: { ...WELL, ...wish.appearance },
    },
    people: PEOPLE,
    letter: { from: words(''), to: words(''), date: words(''), paragraphs: [], signature: words('') },
    films: [],
    briefing: [],
    latest,
    notes: [],
    meetings: [],
    consents: [],
    results: [],
    reports: [],
    vitals: [],
    pending: [],
    treatments: wish.treatments ?? [],
    declined: [],
    done: {},
    openCommitments: [],
    commitments: [],
    procedure: wish.procedure ?? null,
    verbs: {
      ask: nothing,
      examine: nothing,
      order: nothing,
      treat: nothing,
      consult: nothing,
      decide: nothing,
    },
    waits: [],
    totals: { cost: 0, mSv: 0, tallies: [] },
    live: words(''),
  };
}
