/** The figures in the model's document are what the model draws today, and can be read. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draw } from '../../tools/curves/draw';
import { figures } from '../../tools/curves/figures';
import { lin } from '../patient/support/lin';
import { zhou } from '../patient/support/zhou';

const committed = (file: string): string =>
  readFileSync(new URL(`../../docs/models/${file}`, import.meta.url), 'utf8');
const page = committed('course.md');
const drawn = figures(lin, zhou);

describe('the curves of the hidden course', () => {
  test.each(drawn)(
    '$file is what the model draws; if not, run "npm run curves" and look at it',
    ({ file, svg }) => {
      expect(committed(file)).toBe(svg);
      expect(page, 'the document shows it').toContain(`](${file})`);
    },
  );

  test.each(drawn)('$file says what its axes measure and in which unit, on paper of its own', ({ svg }) => {
    expect(svg).toMatch(/(days|months) since the first visit/);
    expect(svg).toMatch(/mg\/L|°C|%|score/);
    expect(svg).toContain('fill="#fdfcf8"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThan(12_000);
  });
});

test('names of lines that end at one height stand apart, and inside the figure', () => {
  const flat = (name: string) => ({
    name,
    points: [
      [0, 0],
      [10, 0],
    ] as const,
  });
  const svg = draw({
    title: 'three & <all> alike',
    x: { label: 'days', from: 0, to: 10, step: 5 },
    y: { label: 'mm', from: 0, to: 10, step: 5 },
    lines: [flat('one'), flat('two'), flat('three')],
  });
  const heights = [...svg.matchAll(/<text x="577" y="([\d.]+)"/g)]
    .map(([, y]) => Number(y))
    .sort((a, b) => a - b);
  expect(heights).toHaveLength(3);
  expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(16);
  expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(16);
  expect(heights[2]).toBeLessThan(310);
  expect(svg).toContain('three &amp; &lt;all> alike');
});
