/** The line of a heart monitor: height of the beam at a phase of the beat, 0 to 1; up is negative. */

export function traceAt(phase: number): number {
  const bump = (centre: number, width: number, height: number): number => {
    const d = (phase - centre) / width;
    return height * Math.max(0, 1 - d * d);
  };
  return -(
    bump(0.2, 0.05, 0.14) -
    bump(0.295, 0.014, 0.16) +
    bump(0.32, 0.018, 1) -
    bump(0.348, 0.016, 0.3) +
    bump(0.54, 0.09, 0.24)
  );
}
