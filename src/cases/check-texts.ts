/** Every text of a case or catalogue: no markup, no hidden characters, no blank to fill that nothing fills. */

import { LANGUAGES, type Localized, placeholders } from '../kernel/text';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import { hiddenIn, nameOf, quoted } from './hidden-characters';

/** What a page could take for an order to itself: each with what it is called. */
const MARKUP: readonly (readonly [RegExp, string, string])[] = [
  [/<\s*script/i, 'The text holds a script', 'Take it out.'],
  [
    /<\s*[/!?a-z]/i,
    'The text holds markup',
    'Write plain words; put a blank behind a < that means "less than".',
  ],
  [/&(?:#\w+|[a-z]+);/i, 'The text holds a character written as markup', 'Type the character itself.'],
  [/\b(?:javascript|vbscript):/i, 'The text holds a link that runs a script', 'Take it out.'],
  [/\bdata:\w+\/\w+[;,]/i, 'The text holds a link with a file inside', 'Take it out.'],
];

export function checkTexts(
  root: unknown,
  isPlaceholder: (name: string) => boolean,
  locate: Locate,
  path: Path = [],
): readonly Fault[] {
  if (typeof root === 'string') return checkString(root, path, locate);
  if (Array.isArray(root))
    return root.flatMap((part, index) => checkTexts(part, isPlaceholder, locate, [...path, index]));
  if (typeof root !== 'object' || root === null) return [];
  const inside = Object.entries(root).flatMap(([name, part]) =>
    checkTexts(part, isPlaceholder, locate, [...path, name]),
  );
  return isLocalized(root) ? [...inside, ...checkLocalized(root, isPlaceholder, path, locate)] : inside;
}

const isLocalized = (of: object): of is Localized =>
  LANGUAGES.every((language) => typeof (of as Readonly<Record<string, unknown>>)[language] === 'string');

/** The first kind of markup in a text, and the words in which it stands there. */
function markupIn(text: string): readonly [(typeof MARKUP)[number] | undefined, string] {
  for (const kind of MARKUP) {
    const at = kind[0].exec(text)?.index;
    if (at !== undefined) return [kind, quoted(text.slice(at, at + 60).replace(/(?<=[>;]).*/s, ''))];
  }
  return [undefined, ''];
}

function checkString(text: string, path: Path, locate: Locate): readonly Fault[] {
  const [markup, found] = markupIn(text);
  const [hidden] = hiddenIn(text);
  return [
    ...(markup ? [faultAt(locate, path, `${markup[1]}: ${found}.`, markup[2])] : []),
    ...(hidden
      ? [
          faultAt(
            locate,
            path,
            `The text holds a character that cannot be seen: ${nameOf(hidden.character)}.`,
            'Delete it; type the words anew instead of pasting them.',
          ),
        ]
      : []),
    ...(text.includes('\t') ? [faultAt(locate, path, 'The text holds a tab.', 'Write a blank.')] : []),
  ];
}

function checkLocalized(
  text: Localized,
  isPlaceholder: (name: string) => boolean,
  path: Path,
  locate: Locate,
): readonly Fault[] {
  const { en, zh } = text;
  const unknown = placeholders(text).filter((name) => !isPlaceholder(name));
  const torn = LANGUAGES.find((language) => tornIn(text[language]) !== undefined);
  const single = unknown.length > 0 || torn ? undefined : inOneOnly(text);
  const alien = /[\p{Script=Cyrillic}]/u.exec(en + zh)?.[0];
  const at = (part: readonly string[], what: string, remedy: string): Fault =>
    faultAt(locate, [...path, ...part], what, remedy);
  return [
    ...unknown.map((name) =>
      at([], `Nothing fills the blank {${name}}.`, 'Use the name of a quantity, {time} or {day}.'),
    ),
    ...(torn
      ? [
          at(
            [torn],
            `${quoted(tornIn(text[torn]) ?? '')} is no blank that could be filled.`,
            'Write {name} with a name of a quantity, without blanks, and no other braces.',
          ),
        ]
      : []),
    ...(single
      ? [at([single.without], `The blank {${single.name}} is missing in this language.`, 'Use it in both.')]
      : []),
    ...(english(text) ? [at(['zh'], 'The Chinese is not in Chinese.', 'Translate it.')] : []),
    ...(CHINESE.test(en)
      ? [
          at(
            ['en'],
            `The English holds Chinese: ${quoted(CHINESE.exec(en)?.[0] ?? '')}.`,
            'Translate it, punctuation and full-width signs as well.',
          ),
        ]
      : []),
    ...(alien === undefined
      ? []
      : [
          at(
            [en.includes(alien) ? 'en' : 'zh'],
            `The letter ${quoted(alien)} is Cyrillic and only looks like a Latin one.`,
            'Type the word anew.',
          ),
        ]),
  ];
}

/** Letters, and the punctuation and full-width signs that go with them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u;
const BLANK = /\{[a-z0-9-]+\}/gi;

/** A brace that stands alone, or round what is no name, with what follows it. */
function tornIn(text: string): string | undefined {
  const rest = text.replaceAll(BLANK, (blank) => ' '.repeat(blank.length));
  const at = rest.search(/[{}]/);
  return at < 0
    ? undefined
    : /^.[^{}]{0,30}\}*/su.exec(text.slice(Math.max(0, text[at] === '}' ? at - 12 : at)))?.[0];
}

/** A blank of one language that the other does not have. */
function inOneOnly(text: Localized): { readonly name: string; readonly without: string } | undefined {
  for (const name of placeholders(text)) {
    const without = LANGUAGES.find((language) => !text[language].includes(`{${name}}`));
    if (without) return { name, without };
  }
  return undefined;
}

/** Two Latin words without a Chinese character between them; the name of a drug or a gene may stand as it is. */
function english({ en, zh }: Localized): boolean {
  if (/\p{Script=Han}/u.test(zh)) return false;
  const found = zh.replaceAll(BLANK, '').match(/[a-z]{2,}/gi) ?? [];
  return found.length > (en === zh ? 3 : 1);
}
