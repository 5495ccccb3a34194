/** What is wrong with the YAML of a file, in the words of somebody who writes cases and not programs. */

export interface Words {
  readonly what: string;
  readonly remedy: string;
}

/** By the reader's own code for the error. Every code that it knows stands here. */
const BY_CODE: Readonly<Record<string, Words>> = {
  ALIAS_PROPS: { what: 'An alias (*) is not used here.', remedy: 'Write the value out.' },
  BAD_ALIAS: {
    what: 'An alias (*) is not used here.',
    remedy: 'Write the value out, or put the text in quotes.',
  },
  BAD_COLLECTION_TYPE: { what: 'The tag (!) does not fit what follows.', remedy: 'Take the tag out.' },
  BAD_DIRECTIVE: { what: 'A line that begins with % is none of a case.', remedy: 'Take the line out.' },
  BAD_DQ_ESCAPE: {
    what: 'A backslash in "double quotes" begins a sign that does not exist.',
    remedy: "Use 'single quotes', in which a backslash is a backslash.",
  },
  BAD_INDENT: {
    what: 'This line is indented otherwise than its neighbours, or a bracket above it was never closed.',
    remedy: 'Begin entries that belong together in one column, and close every { with } and every [ with ].',
  },
  BAD_PROP_ORDER: { what: 'An anchor (&) or a tag (!) stands in the wrong place.', remedy: 'Take it out.' },
  BAD_SCALAR_START: {
    what: 'A text cannot begin with this sign unless it is in quotes.',
    remedy: 'Put the text in quotes.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'A second colon stands in this line.',
    remedy: 'Put a text that holds a colon in quotes.',
  },
  BLOCK_IN_FLOW: {
    what: 'Inside of { } or [ ] a line begins as if it stood by itself.',
    remedy: 'Separate the parts by commas, or write them without brackets, one to a line.',
  },
  KEY_OVER_1024_CHARS: {
    what: 'The name of an entry is longer than any name.',
    remedy: 'Look whether a colon went astray.',
  },
  MISSING_CHAR: {
    what: 'Something is missing before this place: a colon, a comma, a blank, a quotation mark.',
    remedy: 'Compare the line with its neighbours and put in what is missing.',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'A line without a colon stands among named entries.',
    remedy: 'Write "name: value", with a colon and a blank.',
  },
  MULTIPLE_ANCHORS: { what: 'An anchor (&) is not used here.', remedy: 'Take it out.' },
  MULTIPLE_DOCS: {
    what: 'The file holds more than one document.',
    remedy: 'Keep one to a file: take the line --- or ... out.',
  },
  MULTIPLE_TAGS: { what: 'A tag (!) is not used here.', remedy: 'Take it out.' },
  NON_STRING_KEY: {
    what: 'The name of an entry is a list or has parts of its own.',
    remedy: 'Begin each entry with one plain name; put a text that begins with ? or [ or { in quotes.',
  },
  RESOURCE_EXHAUSTION: { what: 'This is nested too deeply.', remedy: 'Nest it less deeply.' },
  TAB_AS_INDENT: { what: 'A tab stands where blanks belong.', remedy: 'Indent with blanks.' },
  TAG_RESOLVE_FAILED: {
    what: 'A tag (!) is not used here.',
    remedy: 'Take it out, or put the text in quotes.',
  },
  UNEXPECTED_TOKEN: {
    what: 'Something follows that does not belong here.',
    remedy:
      'Close the quotation mark at the end of the text; write an apostrophe within single quotes twice.',
  },
};

const OTHER: Words = {
  what: 'This is no YAML.',
  remedy: 'Mind indents, colons and quotation marks.',
};

/** Signs of a Chinese keyboard that look like those of YAML, and what belongs in their place. */
const WIDE: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '－': '-',
  '＃': '#',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** What is said of an error; `line` is the text of the line in which it stands, `there` what stands at its place. */
export function wordsOf(code: string, line: string, there: string): Words {
  const words = BY_CODE[code] ?? OTHER;
  const bare = line.replaceAll(/"[^"]*"|'[^']*'/g, '');
  if (/[:,[]\s+\*\S/.test(bare)) return BY_CODE['BAD_ALIAS'] ?? words;
  const wide = [...bare].find((sign) => Object.hasOwn(WIDE, sign));
  if (code === 'BAD_SCALAR_START')
    return { ...words, what: `A text cannot begin with ${there} unless it is in quotes.` };
  if (ABOUT_SIGNS.includes(code) && /^\s*(?:- )?[\w-]+:[^\s:]/.test(line))
    return { what: 'The blank behind the colon is missing.', remedy: 'Write "name: value".' };
  const blank = /^[ \t]*([\u00a0\u2000-\u200a\u202f\u205f\u3000])/u.exec(line)?.[1];
  if (blank !== undefined)
    return {
      what: 'The line begins with a blank of another kind, which does not count as an indent.',
      remedy: 'Delete the blanks before the first word and type them anew.',
    };
  return wide !== undefined && ABOUT_SIGNS.includes(code)
    ? {
        what: `The line holds the full-width sign ${wide}.`,
        remedy: `Type ${WIDE[wide] ?? ''} on an English keyboard, and a blank behind it.`,
      }
    : words;
}

const ABOUT_SIGNS = [
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'BAD_INDENT',
  'UNEXPECTED_TOKEN',
];
