/** The trainee's own seal: one Chinese character or two Latin letters. */

export const DEFAULT_SEAL = '审';

/** The seal that was meant, in capitals, or undefined when it is neither. */
export function readSeal(typed: string): string | undefined {
  const letters = typed.normalize('NFC').trim();
  if (/^\p{Script=Han}$/u.test(letters)) return letters;
  return /^[A-Za-z]{2}$/.test(letters) ? letters.toUpperCase() : undefined;
}
