/** Slips that authors make in the smallest case of the guide: what is written, and what they write instead. */

export const SLIPS: readonly (readonly [from: string, to: string])[] = [
  ["en: 'Back in the garden', zh: '又下地了'", "en: 'Back in the garden'"],
  ['firstStage:', 'firstStagee:'],
  ['    mechanism:', '   mechanism:'],
  ["title: { en: 'Spine clinic', zh: '脊柱外科门诊' }\n    pose", 'title: Spine clinic: morning\n    pose'],
  ['  - act: order:mri-plain\n    by: fu\n    text', '\t- act: order:mri-plain\n    by: fu\n    text'],
  ['firstStage: clinic', 'firstStage: clinic\nfirstStage: clinic'],
  ['when: { been: home } }', 'when: { ben: home } }'],
  ["{ doneHere: 'decide:home' }", "{ done: 'decide:home', stage: clinic }"],
  ["doneHere: 'decide:home'", "doneHere: 'decide:homme'"],
  ['to: home, takes', 'to: hom, takes'],
  ['source: traeger-2017\n\nrubric', 'source: traeger\n\nrubric'],
  ['to: over, when', 'to: clinic, when'],
  ['setting: home', 'setting: theatre'],
  [
    '  - act: ask:onset',
    "  - { act: 'ask:night-pain', text: { en: 'No.', zh: '不疼。' } }\n  - act: ask:onset",
  ],
  ['    reveals: [sleeps-well]\n', ''],
  [
    "    when: { always: true }\n    text: { en: 'She is well.",
    "    when: { moment: left }\n    text: { en: 'She is well.",
  ],
  [
    "\n    note: { en: 'The person, her words and all numbers are made up for this example.', zh: '人物、言语和数字均为示例所拟。' }",
    '',
  ],
  [
    '  safety: []',
    "  safety:\n    - { id: S1, severity: 1, when: { moment: left }, why: { en: 'No.', zh: '不。' }, sources: [traeger-2017] }",
  ],
  ['The corridor has filled up.', 'It is {tempp}.'],
  ['走廊里人多起来了。', 'The corridor is full'],
];
