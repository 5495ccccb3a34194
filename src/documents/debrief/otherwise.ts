/** Below an entry of the ledger: the course without its cause, figure beside figure, as far as it is worked out. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { LedgerEntry, Without } from '../../assessment/report';
import type { Localized } from '../../kernel/text';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { momentText } from './reckon';
import type { Debrief } from './state';

const { outcome: words } = DEBRIEF_WORDS;

export function otherwise(debrief: Debrief, entry: LedgerEntry): TemplateResult | typeof nothing {
  const { say, working } = debrief;
  if (entry.same)
    return html`<p class="small" data-otherwise="same"><strong>${say(words.otherwiseSame)}</strong> ${say(entry.same)}</p>`;
  const without = debrief.without(entry.id);
  if (!without)
    return working
      ? html`<p class="small quiet no-print" data-otherwise="working">${say(words.otherwiseWorking)}</p>`
      : nothing;
  const figures = told(debrief, without);
  const skipped = without.skipped.length;
  return html`<p class="small otherwise" data-otherwise=${without.by.kind}>
    ${say(words.otherwiseAt(how(debrief, without), moment(debrief, without.at)))}${figures.map(say).join(debrief.language === 'zh' ? '，' : ', ')}${debrief.language === 'zh' ? '。' : '.'}
    ${skipped > 0 && without.by.kind === 'left-out' ? html`<span class="quiet">${say(words.otherwiseSkipped(skipped))}</span>` : nothing}
  </p>`;
}

function how(debrief: Debrief, { by }: Without): Localized {
  return by.kind === 'left-out'
    ? words.otherwise['left-out']()
    : words.otherwise[by.kind](moment(debrief, by.from));
}

const moment = ({ startClock }: Debrief, minute: number): Localized => ({
  en: momentText(minute, startClock, 'en'),
  zh: momentText(minute, startClock, 'zh'),
});

/** Only what differs as printed; where she is then, last. */
function told({ placeName }: Debrief, { with: was, own, ...other }: Without): readonly Localized[] {
  const { beside } = words;
  const lines: Localized[] = [];
  if (other.alive !== was.alive) lines.push(other.alive ? beside.survived : beside.died);
  if (other.alive && was.alive) {
    if (other.temperature !== was.temperature)
      lines.push(beside.temperature(other.temperature.toFixed(1), was.temperature.toFixed(1)));
    if (other.crp !== was.crp) lines.push(beside.crp(`${other.crp}`, `${was.crp}`));
    if (other.pain !== was.pain) lines.push(beside.pain(`${other.pain}`, `${was.pain}`));
    for (const { name, value, with: as } of own) lines.push(words.own[name](`${value}`, `${as}`));
  }
  const [there, here] = [placeName(other.stage), placeName(was.stage)];
  if (there && here && other.stage !== was.stage)
    lines.push({ en: beside.place(there.en, here.en).en, zh: beside.place(there.zh, here.zh).zh });
  return lines;
}
