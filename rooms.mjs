// The rooms of src/ as data: what each may import. The dependency-cruiser rules, the house tests and the
// lint overrides are made from this table.

/**
 * @typedef {object} Room
 * @property {string} name folder under src/
 * @property {string} asks the one question the room answers
 * @property {boolean} headless true when it runs without a browser, a clock or a screen
 * @property {string[]} rooms what it may import from other rooms: a whole room ('kernel') or one door ('session/door')
 * @property {string[]} packages npm packages that any file of the room may import
 * @property {Record<string, string[]>} [onlyIn] npm packages that only the named files of the room may import
 */

/** @type {Room[]} */
export const rooms = [
  {
    name: 'kernel',
    asks: 'What would any deterministic program need?',
    headless: true,
    rooms: [],
    packages: ['pure-rand', '@noble/hashes'],
  },
  {
    name: 'patient',
    asks: 'What is happening inside this person, and what would an observer measure?',
    headless: true,
    rooms: ['kernel'],
    packages: ['zod'],
  },
  {
    name: 'cases',
    asks: 'Which facts make up this case, in both languages, and from where?',
    headless: true,
    rooms: ['kernel', 'patient/parameters', 'patient/quantities'],
    packages: ['zod'],
    onlyIn: { yaml: ['yaml-file.ts'] },
  },
  {
    name: 'machines',
    asks: 'What may be done now, and what may follow?',
    headless: true,
    rooms: ['kernel', 'cases', 'patient'],
    packages: ['xstate'],
  },
  {
    name: 'session',
    asks: 'What happened, what is now true, and what may the trainee know?',
    headless: true,
    rooms: ['kernel', 'cases', 'patient', 'machines'],
    packages: ['zod'],
  },
  {
    name: 'assessment',
    asks: 'How good were the reasoning and the care?',
    headless: true,
    rooms: ['kernel', 'cases', 'session'],
    packages: ['zod'],
  },
  {
    name: 'proof',
    asks: 'Which roads does a case have, and does each of them lead somewhere?',
    headless: true,
    rooms: ['kernel', 'patient', 'cases', 'machines', 'session', 'assessment'],
    packages: [],
  },
  {
    name: 'text',
    asks: 'How do we say it on screen?',
    headless: false,
    rooms: ['kernel'],
    packages: [],
  },
  {
    name: 'documents',
    asks: 'How is it read and written, by anyone, with any device?',
    headless: false,
    rooms: ['kernel', 'text', 'session/door', 'assessment/report'],
    packages: ['lit-html', 'd3-scale', 'd3-shape'],
  },
  {
    name: 'scenes',
    asks: 'How does the place look and move?',
    headless: false,
    rooms: ['kernel', 'text', 'session/door'],
    packages: ['phaser'],
  },
  {
    name: 'app',
    asks: 'Who introduces whom?',
    headless: false,
    // `proof` works out, in a thread of its own and only for a debrief, how a play would have gone otherwise.
    rooms: [
      'kernel',
      'patient',
      'cases',
      'machines',
      'session',
      'assessment',
      'proof',
      'text',
      'documents',
      'scenes',
    ],
    packages: ['idb', '@fontsource/source-serif-4', '@fontsource/ibm-plex-sans'],
  },
];

/** Modules a bundler plugin makes at build time, and the rooms that may import them. */
export const virtualModules = {
  'virtual:library': ['cases'],
  'virtual:shelf': ['app'],
  'virtual:pairs': ['app'],
};
