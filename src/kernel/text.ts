/** Localized text: both languages travel together until the edge, where the reader's language is chosen. */

export interface Localized {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Localized;

export const LANGUAGES: readonly Language[] = ['en', 'zh'];

export type Filling = string | number | Localized;

/**
 * Fills `{name}` in both languages. A name without a filling stays visible as `{name}`, so that an
 * author sees it and `unfilled` can report it.
 */
export function fill(template: Localized, fillings: Readonly<Record<string, Filling>>): Localized {
  const one = (language: Language): string =>
    template[language].replace(/\{([a-z0-9-]+)\}/gi, (whole, name: string) => {
      if (!Object.hasOwn(fillings, name)) return whole;
      const filling = fillings[name];
      return filling === undefined
        ? whole
        : typeof filling === 'object'
          ? filling[language]
          : String(filling);
    });
  return { en: one('en'), zh: one('zh') };
}

/** The names in braces that a template asks for, in either language. */
export function placeholders(template: Localized): readonly string[] {
  const names = new Set<string>();
  for (const language of LANGUAGES)
    for (const match of template[language].matchAll(/\{([a-z0-9-]+)\}/gi)) names.add(match[1] ?? '');
  return [...names];
}

/** The same words in both languages: numbers, codes, international abbreviations. */
export const same = (words: string): Localized => ({ en: words, zh: words });
