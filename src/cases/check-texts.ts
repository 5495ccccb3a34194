/** Every text of a case or catalogue: no markup, no hidden characters, no blank to fill that nothing fills. */

import { LANGUAGES, type Localized, placeholders } from '../kernel/text';
import { type Fault, faultAt, type Locate, type Path } from './fault';

const MARKUP = /<\s*[/!?a-z]|&(?:#\d+|[a-z]+);|javascript:/i;
/** Control characters, and those that turn the direction of reading; a line break is allowed. */
// oxlint-disable-next-line eslint/no-control-regex
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

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

function checkString(text: string, path: Path, locate: Locate): readonly Fault[] {
  return [
    ...(MARKUP.test(text)
      ? [
          faultAt(
            locate,
            path,
            'The text holds markup.',
            'Write plain words; write < as "less than" or put a space after it.',
          ),
        ]
      : []),
    ...(HIDDEN.test(text)
      ? [
          faultAt(
            locate,
            path,
            'The text holds a character that cannot be seen.',
            'Type the words anew instead of pasting them.',
          ),
        ]
      : []),
  ];
}

function checkLocalized(
  text: Localized,
  isPlaceholder: (name: string) => boolean,
  path: Path,
  locate: Locate,
): readonly Fault[] {
  const unknown = placeholders(text).filter((name) => !isPlaceholder(name));
  return [
    ...unknown.map((name) =>
      faultAt(
        locate,
        path,
        `Nothing fills the blank {${name}}.`,
        'Use the name of a quantity, {time} or {day}.',
      ),
    ),
    ...(english(text)
      ? [faultAt(locate, [...path, 'zh'], 'The Chinese is not in Chinese.', 'Translate it.')]
      : []),
    ...(/\p{Script=Han}/u.test(text.en)
      ? [faultAt(locate, [...path, 'en'], 'The English holds Chinese characters.', 'Translate them.')]
      : []),
  ];
}

/** Two Latin words without a Chinese character between them; the name of a drug or a gene may stand as it is. */
const english = ({ en, zh }: Localized): boolean =>
  en !== zh && !/\p{Script=Han}/u.test(zh) && /[a-z]{2,}[^a-z]+[a-z]{2,}/i.test(zh.replace(/\{[^}]*\}/g, ''));
