/** Which picture belongs to which setting of care. */

export const SCENES = ['clinic', 'ward', 'theatre', 'home', 'follow-up', 'talk', 'end'] as const;
export type SceneKey = (typeof SCENES)[number];

const BY_SETTING: Readonly<Record<string, SceneKey>> = {
  referral: 'clinic',
  clinic: 'clinic',
  home: 'home',
  ward: 'ward',
  recovery: 'ward',
  rescue: 'ward',
  'intensive-care': 'ward',
  needle: 'theatre',
  theatre: 'theatre',
  operation: 'theatre',
  talk: 'talk',
  'follow-up': 'follow-up',
  ended: 'end',
};

/** A setting without a picture of its own is played in the clinic: the documents carry the game. */
export const sceneFor = (setting: string): SceneKey => BY_SETTING[setting] ?? 'clinic';
