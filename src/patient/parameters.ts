/** What a case says of its patient's body and disease: the form of the `course` part of a case. */

import { z } from 'zod';
import { LEVELS } from '../kernel/imaging-findings';
import { ORGANISMS } from './germs';
import { LABORATORY } from './quantities';
import { constitution, curve } from './parameters-constitution';

const share = z.number().min(0).max(1);
const millimetres = z.number().min(0).max(200);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day is written 08:05' });
const level = z.enum(LEVELS);
const byLevel = z.partialRecord(level, share);

/** The value at minute 0, and the value of the same person in health. Equal, or without `well`, when nothing moves it. */
const laboratoryValue = z.strictObject({ start: z.number().min(0), well: z.number().min(0).optional() });

/** A drug taken at home that goes on until somebody stops it, with the times of day at which it is swallowed. */
const homeDrug = z.strictObject({
  drug: z.string().min(1),
  route: z.enum(['iv', 'oral', 'sc', 'im']),
  sinceDays: z.number().min(0),
  times: z.array(clock).min(1),
  slowRelease: z.boolean().default(false),
});

export const courseParameters = z.strictObject({
  /** Time of day at minute 0; the same as the case's start. */
  clock,
  person: z.strictObject({
    sex: z.enum(['female', 'male']),
    age: z.int().min(0).max(120),
    weightKg: z.number().min(2).max(300),
    heightCm: z.number().min(40).max(230),
    /** Feeds a child at minute 0. */
    lactating: z.boolean().optional(),
    /** Weeks of pregnancy at minute 0. */
    weeksPregnant: z.number().min(0).max(43).optional(),
    /** Weeks since the last birth at minute 0; absent when there was none, or none that matters any more. */
    weeksPostpartum: z.number().min(0).optional(),
  }),
  /**
   * Drawn once for each seed by share. An empty list, or a start burden of 0, is a body without infection. Every value
   * of the course is that of the germ with the greatest share; the body fits them to the one that is drawn.
   */
  organisms: z.array(z.strictObject({ organism: z.enum(ORGANISMS), share })),
  focus: z.strictObject({
    upper: level,
    lower: level,
    /** Arbitrary unit; 1 at the first visit. */
    startBurden: z.number().min(0),
    /** Hours in which the burden doubles in bone and disc without treatment or foreign body. */
    doublingHours: z.number().positive(),
    /** CRP (mg/L) and fever (°C) that each doubling adds. */
    crpPerDoubling: z.number().min(0),
    feverPerDoubling: z.number().min(0),
    /** ESR (mm/h) by CRP (mg/L) beyond the first visit, where it climbs otherwise than in a straight line. */
    esrByCrp: curve.optional(),
    /** White cells (10⁹/L) for each mg/L of CRP, and neutrophils (%) by CRP beyond the first visit. */
    whiteCells: z.strictObject({ perCrp: z.number().min(0), neutrophilsByCrp: curve }).optional(),
    /** Yield of blood culture at the first burden, and what each doubling adds. */
    bacteraemia: z.strictObject({ share, perDoubling: z.number().min(0) }).optional(),
  }),
  afterCement: z.strictObject({
    doublingHours: z.number().positive(),
    /** Share of seeds with a quiet fortnight after cement, and the same while oral cefuroxime is continued. */
    relief: share,
    reliefOnCefuroxime: share,
  }),
  collections: z.strictObject({
    paravertebral: millimetres,
    psoasLeft: millimetres,
    psoasRight: millimetres,
    epidural: millimetres,
    /** mm a day without treatment or foreign body, at the first burden. */
    growth: z.strictObject({
      soft: z.number().min(0),
      epidural: z.number().min(0),
      /** Beside the spine, where it differs from the psoas. */
      paravertebral: z.number().min(0).optional(),
      /** Doublings before pus gathers beside the spine at all. */
      afterDoublings: z.number().min(0).optional(),
      /** Share of that pace in the canal, from the seed that walls it off best to the one that does worst. */
      epiduralPace: z.tuple([z.number().min(0), z.number().min(0)]).optional(),
    }),
  }),
  structure: z.strictObject({
    oedema: byLevel,
    erosion: byLevel,
    wedge: byLevel,
    disc: z.partialRecord(level, z.strictObject({ bright: share, heightLost: share })),
    cleft: share,
    /** Share of seeds whose marrow looks worse for months although they are cured. */
    slowMarrow: share.optional(),
    /** A fresh fracture: days since it broke at minute 0, and the mg/L of CRP that it adds at its height. */
    fracture: z.strictObject({ daysOld: z.number().min(0), crp: z.number().min(0) }).optional(),
    kyphosisDegrees: z.number().min(0).max(90),
  }),
  labs: z.partialRecord(z.enum(LABORATORY), laboratoryValue),
  temperature: z.strictObject({
    /** Mean of the day in health, and from the lowest (early morning) to the highest (evening) hour. */
    base: z.number().min(35).max(38),
    swing: z.number().min(0).max(1.5),
    /** Degrees of fever at minute 0, without any antipyretic. */
    fever: z.number().min(0).max(4),
    /** When fever is highest; the evening unless said. */
    peak: z.enum(['evening', 'night']).optional(),
  }),
  vitals: z.strictObject({
    pulse: z.number().min(30).max(200),
    systolic: z.number().min(60).max(260),
    diastolic: z.number().min(30).max(150),
    respiration: z.number().min(8).max(40),
    saturation: z.number().min(70).max(100),
  }),
  pain: z.strictObject({
    /** NRS at minute 0, with the home drugs taken. */
    moving: z.number().min(0).max(10),
    rest: z.number().min(0).max(10),
    /** What is left when all has healed. */
    well: z.number().min(0).max(10),
    /** Points added by so many mg/L of inflammation above the first visit; otherwise one for each 90. */
    rise: curve.optional(),
    /** Days in which pain halves once the germ is dying; 26 unless said. */
    halvesIn: z.number().positive().optional(),
    /** Metres in one go at the first visit, while the legs are still used; a week in bed takes the difference. */
    walksAtStart: z.number().min(0).optional(),
    /** Points that a brace takes off a back that still moves. */
    brace: z.number().min(0).max(3).optional(),
  }),
  neurology: z.strictObject({
    /** `conus`: pressure weakens both legs; `root`: the leg of `side` first, the foot before the hip. */
    pattern: z.enum(['conus', 'root']),
    side: z.enum(['left', 'right']),
    residualUrine: z.number().min(0),
  }),
  /** Lumbar score at minute 0 (T or Z as the case uses), and its yearly change without treatment. */
  bone: z.strictObject({
    score: z.number(),
    perYear: z.number(),
    /** The same of the infected body at minute 0, where a densitometer counts it in. */
    focusScore: z.number().optional(),
    /** Fragility fractures a year at this score, with neither calcium nor vitamin D nor a drug. */
    fracturesPerYear: z.number().min(0).optional(),
  }),
  constitution: constitution.optional(),
  homeDrugs: z.array(homeDrug),
  risk: z.strictObject({
    diabetes: z.boolean(),
    /** A steroid injection or tablets in the last month. */
    steroid: z.boolean(),
  }),
  /** Days since the last antibiotic before minute 0; null when there was none within memory. */
  antibioticFreeDays: z.number().min(0).nullable(),
  /** A germ in the urine that is not the culprit, and whether the skin portal still yields the true one. */
  urineGerm: z.enum(ORGANISMS).nullable(),
  portalGrows: z.boolean(),
  /** On what the values rest, in the author's words, by topic. */
  sources: z.record(z.string(), z.string()).optional(),
});

export type CourseParameters = z.output<typeof courseParameters>;
