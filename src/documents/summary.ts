/** Where one is, in four parts for the ear: the place, the person, what lies on the desk, what can be done. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ActVerb } from '../session/door';
import { formatClock, formatDay, formatList } from '../text/format';
import type { Blotter } from './blotter';

const VERBS = ['ask', 'examine', 'order', 'consult', 'decide'] as const satisfies readonly ActVerb[];

export function summary(blotter: Blotter): TemplateResult {
  const { view, words, language } = blotter;
  const deeds = [...VERBS.filter((verb) => view.verbs[verb] === null), 'wait' as const].map((verb) =>
    language === 'zh' ? words.dock[verb] : words.dock[verb].toLowerCase(),
  );
  const place = words.summary.place(
    blotter.say(view.stage.title),
    formatClock(view.clock),
    formatDay(view.clock, language),
  );
  // The person's sentence is the one part that is also shown, where the room is not drawn.
  return html`<section class="summary" aria-label=${words.summary.label}>
    <h1 class="unseen">${blotter.say(view.title)}</h1>
    <p class="unseen">${place}</p>
    <p class="describer">${words.summary.person(
      blotter.say(view.patient.name),
      view.patient.age,
      blotter.say(view.patient.appearance.text),
    )}</p>
    <p class="unseen">${words.summary.papers(view.results.length, view.reports.length, view.pending.length)}</p>
    ${
      view.meetings.length + view.consents.length === 0
        ? nothing
        : html`<p class="unseen">${words.minutes.lying(view.meetings.length, view.consents.length)}</p>`
    }
    <p class="unseen">${words.summary.deeds(formatList(deeds, language))}</p>
    ${
      view.openCommitments.length === 0
        ? nothing
        : html`<p class="unseen">${words.summary.judgements(
            formatList(
              view.openCommitments.map((open) => blotter.say(open.title)),
              language,
            ),
          )}</p>`
    }
  </section>`;
}
