/** The sentence for the live region: what the slip says, in one breath. */

import { formatList } from '../text/format';
import type { Blotter } from './blotter';
import { laidText, paperOf } from './minutes/lying';

/** More than this is not read out: the slip holds it. */
const ONE_BREATH = 4;

/** What was just sent or sealed, in words; empty when nothing was. */
export function standsText(blotter: Blotter): string {
  const { papers, words, language } = blotter;
  if (papers.stands === null) return '';
  const names = formatList(
    papers.stands.names.map((name) => blotter.say(name)),
    language,
  );
  return papers.stands.how === 'sealed' ? words.slip.sealed(names) : words.slip.sent(names);
}

export function liveText(blotter: Blotter): string {
  const { papers, view, words } = blotter;
  if (papers.refusal !== null) return blotter.say(papers.refusal.reason);
  const spoken = papers.said.filter((shown) => paperOf(view, shown) === null);
  const laid = (['mdt', 'consent'] as const).map((sheet) => laidText(blotter, sheet));
  const texts = [...spoken.map((shown) => blotter.say(shown.text)), ...laid].filter((text) => text !== '');
  const stands = standsText(blotter);
  const said =
    texts.length > ONE_BREATH
      ? [words.slip.lines(texts.length), blotter.say(view.live)]
      : texts.length === 0 && stands === ''
        ? [blotter.say(view.live)]
        : texts;
  return [stands, ...said].filter((text) => text !== '').join(' ');
}
