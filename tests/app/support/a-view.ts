/** A view with nothing in it but where it stands. */

import type { View } from '../../../src/session/door';

const none = { en: '', zh: '' };

export function aView(given: Partial<View>): View {
  const minute = given.minute ?? 0;
  return {
    caseId: 'a-case',
    title: none,
    minute,
    clock: {
      day: 1,
      weekday: 'tuesday',
      month: 5,
      date: 12,
      hour: 14 + Math.floor(minute / 60),
      minute: minute % 60,
    },
    seq: 0,
    stage: { id: 'clinic', setting: 'clinic', title: none, pose: 'seated' },
    ended: false,
    ending: null,
    patient: {
      name: none,
      age: 72,
      summary: none,
      figure: 'elder-woman',
      appearance: {
        pain: 0,
        painMoving: 0,
        restless: 0,
        flush: 0,
        sweat: 0,
        lids: 0,
        pallor: 0,
        rigor: 0,
        blanket: 'none',
        breathsPerMinute: 14,
        pulse: 70,
        power: 5,
        footDrags: null,
        aid: 'none',
        alive: true,
        text: none,
      },
    },
    people: [],
    letter: { from: none, to: none, date: none, paragraphs: [], signature: none },
    films: [],
    briefing: [],
    latest: [],
    notes: [],
    meetings: [],
    consents: [],
    results: [],
    reports: [],
    vitals: [],
    pending: [],
    treatments: [],
    declined: [],
    done: {},
    openCommitments: [],
    commitments: [],
    procedure: null,
    verbs: { ask: null, examine: null, order: null, treat: null, consult: null, decide: null },
    waits: [],
    totals: { cost: 0, mSv: 0, tallies: [] },
    live: none,
    ...given,
  };
}
