/** Who is drawn: build, clothes, hair and habit of each person in profile. */

export type Hair = 'bun' | 'tied' | 'short' | 'cap';

/** Light and shade of one material. */
export type Tones = readonly [light: number, shade: number];

export interface Person {
  readonly age: number;
  readonly build: number;
  readonly skin: Tones;
  readonly cloth: Tones;
  readonly trouser: Tones;
  readonly hair: Tones;
  readonly hairStyle: Hair;
  readonly brow: number;
  /** Rounding of the upper back when nothing hurts, degrees. */
  readonly round: number;
  readonly neck: number;
  /** Part of the forearm that the sleeve covers. */
  readonly sleeve: number;
  /** A long coat reaches this far below the hip. */
  readonly coat?: number;
  readonly glasses?: boolean;
  readonly mask?: boolean;
  readonly shoulderCloth?: boolean;
  readonly brace?: boolean;
  /** Behind the shin of the far leg. */
  readonly splint?: boolean;
  readonly shoe: Tones;
}

const SHOES: Tones = [0x2a3033, 0x171c1f];

export const ELDER_WOMAN: Person = {
  age: 72,
  build: 1.03,
  skin: [0xddb28e, 0xa87a5c],
  cloth: [0x7c6a86, 0x544560],
  trouser: [0x3b4954, 0x28333b],
  hair: [0xd8d9d2, 0xa3a8a2],
  hairStyle: 'bun',
  brow: 0x8b8f8a,
  round: 20,
  neck: 12,
  sleeve: 1,
  shoe: SHOES,
};

export const YOUNG_MOTHER: Person = {
  age: 34,
  build: 0.96,
  skin: [0xe3b893, 0xb08263],
  cloth: [0xb9c4b4, 0x7e8f84],
  trouser: [0x48586a, 0x303d4b],
  hair: [0x2a2d33, 0x1a1c20],
  hairStyle: 'tied',
  brow: 0x1f2126,
  round: 10,
  neck: 10,
  sleeve: 1,
  shoulderCloth: true,
  shoe: SHOES,
};

/** The daughter who comes with her: about forty-five, a plain linen jacket. */
export const DAUGHTER: Person = {
  age: 46,
  build: 0.97,
  skin: [0xdfb48f, 0xab7d5f],
  cloth: [0x8b8172, 0x625a50],
  trouser: [0x333f49, 0x242e37],
  hair: [0x3b3634, 0x272322],
  hairStyle: 'tied',
  brow: 0x2a2523,
  round: 9,
  neck: 10,
  sleeve: 1,
  coat: 34,
  shoe: SHOES,
};

/** The husband who pushes the chair: thirty-six, a work jacket. */
export const HUSBAND: Person = {
  age: 36,
  build: 1.06,
  skin: [0xd8a983, 0xa07354],
  cloth: [0x64748a, 0x465467],
  trouser: [0x37383c, 0x27282c],
  hair: [0x2b2a2c, 0x1b1a1c],
  hairStyle: 'short',
  brow: 0x1f1d1d,
  round: 8,
  neck: 8,
  sleeve: 0.55,
  shoe: SHOES,
};

/** The grandmother who has moved in: a knitted waistcoat, grey hair pinned up. */
export const GRANDMOTHER: Person = {
  age: 62,
  build: 1.02,
  skin: [0xd9ac87, 0xa3765a],
  cloth: [0x8d6f63, 0x65504a],
  trouser: [0x3d4247, 0x2b2f34],
  hair: [0x77797a, 0x505355],
  hairStyle: 'bun',
  brow: 0x5a5a5a,
  round: 15,
  neck: 11,
  sleeve: 1,
  coat: 22,
  shoe: SHOES,
};

export const CONSULTANT: Person = {
  age: 55,
  build: 1.06,
  skin: [0xd2a37c, 0x9a7050],
  cloth: [0xe3e2d6, 0xa9b3ae],
  trouser: [0x2a343c, 0x1d252b],
  hair: [0x4a4f52, 0x33383b],
  hairStyle: 'short',
  brow: 0x33383b,
  round: 8,
  neck: 9,
  sleeve: 1,
  coat: 92,
  glasses: true,
  shoe: SHOES,
};

export const NURSE: Person = {
  age: 30,
  build: 0.95,
  skin: [0xd9ab84, 0xa4775a],
  cloth: [0x5e93a0, 0x3b6672],
  trouser: [0x557f8b, 0x36596a],
  hair: [0x26282c, 0x17191c],
  hairStyle: 'short',
  brow: 0x1f2126,
  round: 7,
  neck: 8,
  sleeve: 0.25,
  shoe: SHOES,
};

/** The nurse of another shift or another desk. */
export const SECOND_NURSE: Person = {
  ...NURSE,
  age: 41,
  build: 1.01,
  cloth: [0x6f9fa0, 0x476e73],
  hair: [0x3a3230, 0x28211f],
  hairStyle: 'bun',
  round: 10,
};

const GOWN: Tones = [0x5e8f90, 0x3a6468];
const CAP: Tones = [0x6fa3a5, 0x4d7f83];

/** Dressed for theatre: gown, cap and mask over the same person. */
export const scrubbed = (person: Person): Person => ({
  ...person,
  cloth: GOWN,
  hair: CAP,
  hairStyle: 'cap',
  mask: true,
  shoulderCloth: false,
  brace: false,
  sleeve: 1,
  coat: 74,
});

/** In a bed of the ward she wears the ward's gown, and nothing over it. */
export const inGown = (person: Person): Person => ({
  ...person,
  shoulderCloth: false,
  brace: false,
  splint: false,
  cloth: [0xa9bdba, 0x6f8a89],
  trouser: [0xa9bdba, 0x6f8a89],
  shoe: person.skin,
});
