/** Where things stand in a room of a given size: by anchors, never by scaling one picture. CSS pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly width: number;
  readonly height: number;
  /** The right edge of what no sheet covers. */
  readonly free: number;
  readonly narrow: boolean;
  /** Where wall and floor meet. */
  readonly floor: number;
  /** Where feet stand. */
  readonly ground: number;
  /** Pixels for one unit of the patient seated or lying, standing, and of people further back. */
  readonly unit: number;
  readonly standing: number;
  readonly back: number;
  /** The middle of the patient. */
  readonly patient: number;
  readonly window: Box;
  /** Undefined where there is no room for it. */
  readonly chart: Box | undefined;
  readonly door: Box;
}

/** Widths from which the paper lies beside the world and not under it; what it takes, in letters, and its margin. */
const DESKTOP = 1100;
const TABLET = 700;
const SHEET = 29 + 1.5;
const NARROW_SHEET = 25 + 1.5;
/** The size of a letter unless the reader or a large screen wants another. */
const LETTER = 16;
/** A standing figure, soles to hair, with air above. */
const TALL = 312;

function freeWidth(width: number, height: number, letter: number): number {
  if (width >= DESKTOP) return width - SHEET * letter;
  // A tablet held upright has its paper below the world.
  return width >= TABLET && height > width * 0.55
    ? width - Math.min(NARROW_SHEET * letter, width / 2 + 1.5 * letter)
    : width;
}

/** @param letter pixels of the root letter: the paper grows with it */
export function placeOf(width: number, height: number, letter = LETTER): Place {
  const free = freeWidth(width, height, letter);
  const narrow = free < 560;
  const low = height < 420;
  const floor = Math.round(height * (low ? 0.85 : 0.74));
  const ground = Math.round(floor + height * (low ? 0.07 : 0.03));
  const top = low ? 8 : Math.max(58, height * 0.08);
  const fit = free / (narrow ? 330 : 420);
  const unit = Math.min(height * (low ? 0.0036 : 0.00224), fit);
  const standing = Math.min(unit, (ground - top) / TALL);
  const back = Math.min(height * (low ? 0.0025 : 0.00184), unit * 0.84, (ground - top) / TALL);
  const doorWidth = Math.min(height * (low ? 0.34 : 0.228), free * 0.24);
  const doorTop = Math.max(top, ground - TALL * back - height * (low ? 0.03 : 0.055));
  const door = {
    x: free - doorWidth - (narrow ? Math.max(10, free * 0.04) : 8),
    y: doorTop,
    width: doorWidth,
    height: floor - doorTop,
  };
  const windowWidth = Math.min(height * (low ? 0.34 : 0.264), free * 0.26);
  const window = {
    x: narrow ? Math.max(10, width * 0.045) : Math.min(width * 0.041, 90),
    y: low ? height * 0.06 : height * 0.133,
    width: windowWidth,
    height: Math.min(height * (low ? 0.42 : 0.3), windowWidth * 1.25),
  };
  const patient = narrow ? free * 0.46 : Math.min(width / 3, (window.x + door.x + door.width) * 0.52);
  const chartX = window.x + window.width + height * 0.098;
  const chart = { x: chartX, y: height * 0.138, width: height * 0.178, height: height * 0.246 };
  const fits = !narrow && !low && chart.x + chart.width < door.x - height * 0.1;
  return {
    width,
    height,
    free,
    narrow,
    floor,
    ground,
    unit,
    standing,
    back,
    patient,
    window,
    chart: fits ? chart : undefined,
    door,
  };
}
