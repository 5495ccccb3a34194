/** The pictures of the gallery: what a watcher should be able to tell apart at a glance. */

import type { Wish } from '../a-view';

const PAIN = { pain: 0.5, painMoving: 0.8 } as const;
const FEVER = {
  pain: 0.6,
  painMoving: 0.9,
  flush: 1,
  sweat: 0.75,
  lids: 0.6,
  pulse: 118,
  breathsPerMinute: 22,
  restless: 1,
} as const;

const DRIP: NonNullable<Wish['treatments']> = [
  { id: 'cefazolin', name: { en: 'Cefazolin', zh: '头孢唑林' }, route: 'iv', from: 0, until: null },
];

const PROCEDURE: NonNullable<Wish['procedure']> = {
  kind: 'pvp',
  state: 'time-out',
  needleMm: 0,
  cementMl: 0,
  cementPhase: 'none',
  screenSeconds: 0,
  coreTaken: false,
  steps: [],
};

export const WISHES: Readonly<Record<string, Wish>> = {
  'clinic-afternoon': { appearance: { ...PAIN, aid: 'stick', power: 5 }, says: 'zhao' },
  'clinic-well': { appearance: {} },
  'clinic-standing-pain1': { pose: 'standing' },
  'clinic-standing-pain5': { pose: 'standing', appearance: PAIN },
  'clinic-standing-stick': {
    pose: 'standing',
    appearance: { pain: 0.8, painMoving: 0.9, aid: 'stick', power: 4 },
  },
  'clinic-standing-frame': {
    pose: 'standing',
    appearance: { pain: 0.6, painMoving: 0.8, aid: 'frame', power: 3 },
  },
  'clinic-morning-bed': { pose: 'seated', hour: 8, month: 1, appearance: { ...PAIN, aid: 'bed', power: 1 } },
  'clinic-evening-fever': { hour: 18, minute: 40, month: 9, appearance: FEVER },
  'clinic-mother': { figure: 'young-mother', hour: 10, month: 3, appearance: { pain: 0.4, painMoving: 0.6 } },
  'clinic-mother-standing': { figure: 'young-mother', pose: 'standing', appearance: PAIN },

  'ward-night-fever': {
    setting: 'rescue',
    pose: 'bed',
    hour: 21,
    minute: 10,
    month: 6,
    appearance: FEVER,
    says: 'wang',
    treatments: DRIP,
  },
  'ward-day': { setting: 'ward', pose: 'bed', hour: 10, month: 6, appearance: PAIN },
  'ward-evening-seated': {
    setting: 'ward',
    pose: 'seated',
    hour: 18,
    appearance: { ...PAIN, aid: 'stick' },
    says: 'wang',
  },
  'ward-standing': {
    setting: 'ward',
    pose: 'standing',
    hour: 12,
    appearance: { pain: 0.2, painMoving: 0.3 },
  },
  'ward-rigor': {
    setting: 'ward',
    pose: 'bed',
    hour: 2,
    appearance: { ...FEVER, blanket: 'chin', rigor: 1 },
  },
  'ward-thrown-off': {
    setting: 'ward',
    pose: 'bed',
    hour: 6,
    appearance: { ...FEVER, blanket: 'thrown-off' },
    says: 'zhao',
  },
  'ward-pale': {
    setting: 'intensive-care',
    pose: 'bed',
    hour: 3,
    appearance: { pain: 0.3, painMoving: 0.5, pallor: 1, power: 1, aid: 'bed', lids: 0.9 },
    treatments: DRIP,
  },
  'ward-mother': { setting: 'ward', pose: 'bed', figure: 'young-mother', hour: 16, appearance: PAIN },

  'theatre-time-out': { setting: 'theatre', pose: 'prone', hour: 8, procedure: PROCEDURE },
  'theatre-needle': {
    setting: 'theatre',
    pose: 'prone',
    hour: 8,
    procedure: { ...PROCEDURE, state: 'needle', needleMm: 40, screenSeconds: 12 },
  },
  'theatre-cement': {
    setting: 'theatre',
    pose: 'prone',
    hour: 8,
    procedure: {
      ...PROCEDURE,
      state: 'cement',
      needleMm: 75,
      cementMl: 3,
      cementPhase: 'working',
      screenSeconds: 38,
    },
  },
  'theatre-ct': {
    setting: 'needle',
    pose: 'prone',
    hour: 11,
    procedure: { ...PROCEDURE, kind: 'biopsy', state: 'ct-needle', needleMm: 60, screenSeconds: 5 },
  },

  'home-evening': { setting: 'home', pose: 'absent', hour: 18, minute: 30, month: 6 },
  'home-night-phone': {
    setting: 'home',
    pose: 'seated',
    hour: 22,
    month: 6,
    appearance: PAIN,
    says: 'patient',
  },
  'home-day': {
    setting: 'home',
    pose: 'seated',
    hour: 11,
    month: 8,
    appearance: { pain: 0.3, painMoving: 0.5 },
  },
  'follow-up-spring': {
    setting: 'follow-up',
    pose: 'standing',
    hour: 9,
    minute: 30,
    month: 3,
    appearance: { pain: 0.2, painMoving: 0.3, aid: 'stick', power: 4 },
  },
  'follow-up-autumn': { setting: 'follow-up', pose: 'seated', hour: 10, month: 9, appearance: { pain: 0.1 } },
  'talk-seated': { setting: 'talk', pose: 'seated', hour: 16, appearance: { ...PAIN, aid: 'stick' } },
  'talk-told': {
    setting: 'talk',
    pose: 'seated',
    hour: 16,
    appearance: { ...PAIN, aid: 'stick' },
    says: 'patient',
  },
  'talk-bed': { setting: 'talk', pose: 'bed', hour: 20, appearance: { ...PAIN, power: 1, aid: 'bed' } },
  'end-desk': { setting: 'ended', pose: 'absent' },
  'end-died': { setting: 'ended', pose: 'absent', appearance: { alive: false } },

  'ward-nurse': {
    setting: 'ward',
    pose: 'bed',
    hour: 10,
    minute: 5,
    month: 6,
    appearance: PAIN,
    says: 'wang',
  },
  'clinic-examined': { pose: 'standing', minute: 25, appearance: { ...PAIN, painMoving: 1 }, finding: true },

  'clinic-daughter': { says: 'chen-min', appearance: PAIN },
  'ward-daughter': { setting: 'ward', pose: 'bed', hour: 20, says: 'chen-min', appearance: FEVER },
};
