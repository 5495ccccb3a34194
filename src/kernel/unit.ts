/** Units: UCUM in the data, as print writes them wherever somebody reads. */

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `10*9/L` → 10⁹/L, `umol/L` → µmol/L, `Cel` → °C, `mL/min/{1.73_m2}` → mL/min/1.73 m²; notes in braces fall away. */
export function formatUnit(ucum: string): string {
  return ucum
    .replace('{1.73_m2}', '1.73\u00a0m²')
    .replace(/\{[^}]*\}/g, '')
    .replace(
      /10\*(\d+)/g,
      (_, power: string) => `10${[...power].map((digit) => SUPERSCRIPT[Number(digit)] ?? '').join('')}`,
    )
    .replace(/\bu(?=mol|g|L)/g, 'µ')
    .replace(/\[iU\]|\[IU\]/g, 'IU')
    .replace(/\[HPF\]/g, 'HPF')
    .replace(/\[pH\]/g, '')
    .replace(/mm\[Hg\]/g, 'mmHg')
    .replace(/\bCel\b/g, '°C')
    .replace(/^1$/, '');
}
