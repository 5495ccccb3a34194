/** The order sheet: tests and treatments found or browsed, put on the sheet, declined with a reason, signed. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActEntry } from '../../session/door';
import { formatMinutes } from '../../text/format';
import { actList } from '../acts/act-list';
import type { Blotter } from '../blotter';
import { notHere, sheet } from '../sheet';
import { declineReason } from './decline';
import { isOrdered, putLine } from './draft';
import { draftLines } from './draft-lines';
import { orderFoot } from './order-foot';

export function orderSheet(blotter: Blotter): TemplateResult {
  const { view } = blotter;
  const shut = view.verbs.order !== null && view.verbs.treat !== null ? view.verbs.order : null;
  return sheet(blotter, {
    name: 'order',
    title: (said) => said.order.title,
    tall: true,
    body: shut === null ? body(blotter) : notHere(blotter, blotter.say(shut)),
    ...(shut === null && blotter.stacked ? { foot: orderFoot(blotter) } : {}),
  });
}

function body(blotter: Blotter): TemplateResult {
  const { papers, words } = blotter;
  const lines = draftLines(blotter, ['order', 'treat']);
  const { stacked } = blotter;
  const list = html`${papers.declining ? html`<p class="small">${words.order.declineHow}</p>` : nothing}
    ${papers.declined === null ? nothing : declineReason(blotter, papers.declined)}
    ${actList(blotter, {
      sheet: 'order',
      verbs: ['order', 'treat'],
      verb: papers.declining ? 'decline' : undefined,
      pick: (entry) => pick(blotter, entry),
      row: (entry, active) => row(blotter, entry, active),
      ...(stacked ? {} : { before: html`${lines}<div class="foot">${orderFoot(blotter)}</div>` }),
    })}`;
  // On a phone the list is long and the thumb is low: what was chosen stands before it.
  return stacked ? html`${lines}${list}` : list;
}

function pick(blotter: Blotter, entry: ActEntry): void {
  const { papers } = blotter;
  if (papers.declining) {
    blotter.lay({ declined: { key: entry.key, because: '', asked: false } });
    document.querySelector<HTMLElement>('[data-because]')?.focus();
  } else if (!isOrdered(papers.draft, entry.key)) blotter.lay({ draft: putLine(papers.draft, { entry }) });
}

function row(blotter: Blotter, entry: ActEntry, active: boolean): TemplateResult {
  const { words, language, papers } = blotter;
  const added = isOrdered(papers.draft, entry.key);
  const verb = papers.declining ? words.order.declineRow : active ? words.search.enter : words.order.add;
  const comma = language === 'zh' ? '，' : ', ';
  const now = [
    formatMinutes(entry.minutes, language),
    entry.cost === undefined || entry.cost === 0 ? [] : words.act.cost(entry.cost),
  ].flat();
  const later = [
    entry.turnaround === undefined ? [] : words.act.report(formatMinutes(entry.turnaround, language)),
    entry.mSv === undefined || entry.mSv === 0 ? [] : words.act.dose(entry.mSv),
  ].flat();
  return html`<span class="what"><span class="first">${blotter.say(entry.name)}</span>
      <span class="second" lang=${language === 'zh' ? 'en' : 'zh'}>${blotter.alsoSay(entry.name)}</span></span>
    <span class="facts"><span>${now.join(comma)}</span><span>${later.join(comma)}</span></span>
    <span class=${added ? 'deed added' : 'deed'}>${added ? words.order.added : verb}</span>`;
}
