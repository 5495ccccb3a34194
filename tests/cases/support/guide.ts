/** The guide for authors, taken apart: its blocks of YAML by what they are. */

import { readFileSync } from 'node:fs';

export const GUIDE = readFileSync(new URL('../../../docs/authoring-a-case.md', import.meta.url), 'utf8');

interface Block {
  /** What stands behind the three ticks: `yaml`, `yaml conditions`, `json`. */
  readonly kind: string;
  readonly text: string;
}

const blocks: readonly Block[] = [...GUIDE.matchAll(/^```([a-z ]+)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = '']) => ({ kind, text }),
);

export const blocksOf = (kind: string): readonly string[] =>
  blocks.filter((block) => block.kind === kind).map(({ text }) => text);

/** The smallest case that plays: the one block that begins with the format. */
export const SMALLEST = blocksOf('yaml').find((text) => text.startsWith('format:')) ?? '';

/** Rows of the table whose first heading is `heading`: cells without the ticks of code. */
export function tableOf(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = GUIDE.split(`| ${heading} |`);
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

/** The names in ticks that follow `**title**` up to the end of the sentence or list. */
export function namesUnder(title: string): readonly string[] {
  const [, after = ''] = GUIDE.split(`**${title}**`);
  const [part = ''] = after.split(/[.\n]/);
  return [...part.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}
