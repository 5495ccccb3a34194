/** One figure of lines over time as an SVG: opaque paper, so that it reads the same on a light and on a dark page. */

export interface Line {
  readonly name: string;
  /** `[x, y]` in the units of the axes. */
  readonly points: readonly (readonly [number, number])[];
}

export interface Figure {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly Line[];
  /** A level across the figure with its name. */
  readonly levels?: readonly { readonly at: number; readonly name: string }[];
}

interface Axis {
  /** What and in which unit. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const WIDTH = 760;
const HEIGHT = 360;
const LEFT = 64;
const RIGHT = 566;
const TOP = 44;
const BOTTOM = 300;
/** Told apart without colour as well: by the dash, and by the name at the end of each line. */
const STYLES = [
  { colour: '#1f4e8c', dash: '' },
  { colour: '#a33b20', dash: '7 4' },
  { colour: '#2f6b3a', dash: '2 3' },
  { colour: '#6a3d8f', dash: '10 3 2 3' },
  { colour: '#7a5a00', dash: '4 4' },
] as const;
const INK = '#222';

const tenth = (value: number): string => String(Math.round(value * 10) / 10);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function draw({ title, x, y, lines, levels = [] }: Figure): string {
  const across = (value: number): number => LEFT + ((value - x.from) / (x.to - x.from)) * (RIGHT - LEFT);
  const up = (value: number): number => BOTTOM - ((value - y.from) / (y.to - y.from)) * (BOTTOM - TOP);
  const text = (at: readonly [number, number], words: string, rest = ''): string =>
    `<text x="${tenth(at[0])}" y="${tenth(at[1])}"${rest}>${escaped(words)}</text>`;
  const ticks = (axis: Axis): readonly number[] =>
    Array.from(
      { length: Math.floor((axis.to - axis.from) / axis.step + 1e-9) + 1 },
      (_, n) => axis.from + n * axis.step,
    );
  const endOf = ({ points }: Line): readonly [number, number] => points.at(-1) ?? [x.from, y.from];
  /** A line that ends early carries its name there; the others beside the figure, kept apart. */
  const whole = lines.filter((one) => endOf(one)[0] > x.to - 0.03 * (x.to - x.from));
  const beside = apart(
    whole.map((one) => up(endOf(one)[1])),
    16,
  );
  const nameOf = (one: Line, colour: string): readonly string[] => {
    const [endX, endY] = endOf(one);
    const height = beside[whole.indexOf(one)];
    if (height === undefined)
      return [text([across(endX) + 7, up(endY) + 4.5], one.name, ` fill="${colour}"`)];
    return [
      `<path d="M${tenth(across(endX))} ${tenth(up(endY))}L${RIGHT + 8} ${tenth(height)}" stroke="${colour}" stroke-width="0.7"/>`,
      text([RIGHT + 11, height + 4.5], one.name, ` fill="${colour}"`),
    ];
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title).replace(/"/g, '&quot;')}" font-family="system-ui, 'Segoe UI', Helvetica, Arial, sans-serif" font-size="13" fill="${INK}">`,
    `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="6" fill="#fdfcf8" stroke="#c9c4b8"/>`,
    text([LEFT, 24], title, ' font-size="15" font-weight="600"'),
    ...ticks(y).flatMap((value) => [
      `<path d="M${LEFT} ${tenth(up(value))}H${RIGHT}" stroke="#e4e0d6"/>`,
      text([LEFT - 8, up(value) + 4.5], tenth(value), ' text-anchor="end"'),
    ]),
    ...ticks(x).flatMap((value) => [
      `<path d="M${tenth(across(value))} ${BOTTOM}v5" stroke="#777"/>`,
      text([across(value), BOTTOM + 20], tenth(value), ' text-anchor="middle"'),
    ]),
    `<path d="M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}" fill="none" stroke="#777"/>`,
    text([(LEFT + RIGHT) / 2, BOTTOM + 44], x.label, ' text-anchor="middle"'),
    text(
      [0, 0],
      y.label,
      ` text-anchor="middle" transform="translate(18 ${(TOP + BOTTOM) / 2}) rotate(-90)"`,
    ),
    ...levels.flatMap(({ at, name }) => [
      `<path d="M${LEFT} ${tenth(up(at))}H${RIGHT}" stroke="#777" stroke-dasharray="1 3"/>`,
      text([RIGHT - 4, up(at) - 4], name, ' text-anchor="end" font-size="12" fill="#555"'),
    ]),
    ...lines.flatMap((one, at) => {
      const { colour, dash } = STYLES[at % STYLES.length] ?? STYLES[0];
      const path = one.points
        .map(([px, py], n) => `${n ? 'L' : 'M'}${tenth(across(px))} ${tenth(up(py))}`)
        .join('');
      return [
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
        ...nameOf(one, colour),
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** Heights for the names, in the order given: near their lines, at least so far from each other, and within the figure. */
function apart(wanted: readonly number[], room: number): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  for (const { at } of order) placed.push(Math.max(at, (placed.at(-1) ?? TOP - room) + room));
  // Pushed up again where the last would leave the figure; elsewhere this changes nothing.
  for (let n = placed.length - 1, limit = BOTTOM; n >= 0; n--) {
    placed[n] = Math.min(placed[n] ?? 0, limit);
    limit = (placed[n] ?? 0) - room;
  }
  const found: number[] = [];
  order.forEach(({ index }, n) => {
    found[index] = placed[n] ?? 0;
  });
  return found;
}
