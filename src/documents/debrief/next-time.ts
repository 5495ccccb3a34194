/** Next time: what to take away, one sentence of one's own, and what cases like this cannot prove. */

import { html, nothing, type TemplateResult } from 'lit-html';
import { DEBRIEF_WORDS } from '../../text/debrief';
import { PAIR_WORDS } from '../../text/pair';
import type { Debrief } from './state';
import { typed } from './typed';

export function nextTab(debrief: Debrief): TemplateResult {
  const { report, say, papers, writable } = debrief;
  const kept = report.nextTime ?? [];
  const words = DEBRIEF_WORDS.next;
  return html`<div class="debrief-pair">
    <article class="sheet" data-document="lessons">
      <h1 tabindex="-1">${say(words.lessons)}</h1>
      <ul class="rows lessons">${report.lessons.map((lesson) => html`<li class="voice">${say(lesson)}</li>`)}</ul>
    </article>
    <div class="stack">
      <article class="sheet no-print" data-document="next-time">
        <form @submit=${(event: SubmitEvent) => keep(debrief, event)}>
          <h2><label for="next-own">${say(words.own)}</label></h2>
          <p class="small quiet" id="next-own-hint">${say(words.ownHint)}</p>
          ${kept.map((text) => html`<p class="written">${text}</p>`)}
          ${
            writable
              ? html`<textarea class="field" id="next-own" name="text" rows="2" maxlength="500" aria-describedby="next-own-hint"></textarea>
                <p class="deeds"><button class="button" type="submit">${say(words.keep)}</button></p>`
              : nothing
          }
          <p role="status">${papers.noted ? say(words.kept) : nothing}</p>
        </form>
      </article>
      <article class="sheet" data-document="limits">
        <h2>${say(words.proves)}</h2>
        <p class="prose">${say(report.proves)}</p>
        <section class="part"><h2>${say(words.field)}</h2><p class="prose">${say(report.unknownOfField)}</p></section>
      </article>
      <p class="deeds no-print debrief-last">
        <button class="button" type="button" @click=${() => debrief.again()}>${say(words.again)}</button>
        <button class="button line on-dark" type="button" data-export @click=${() => debrief.exportPlay()}>${say(words.exportPlay)}</button>
        ${debrief.pairs.map((href) => html`<a class="button line on-dark" data-pair href=${href}>${say(PAIR_WORDS.link)}</a>`)}
        <a class="button line on-dark" href="#">${say(words.desk)}</a>
      </p>
    </div>
  </div>`;
}

function keep(debrief: Debrief, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const text = typed(form, 'text');
  if (text === '' || !debrief.note('next-time', text)) return;
  form.reset();
  debrief.lay({ noted: true });
}
