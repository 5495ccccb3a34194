/** The films: those brought along and those taken here, each as its report in words. */

import { html, nothing, type TemplateResult } from 'lit-html';
import type { ReportView } from '../session/door';
import type { Blotter } from './blotter';
import { reportItem } from './chart/reports';
import { sheet } from './sheet';

export function filmsSheet(blotter: Blotter): TemplateResult {
  const { view, words } = blotter;
  const taken = view.reports.filter((report) => isFilm(blotter, report)).toReversed();
  return sheet(blotter, {
    name: 'films',
    title: (said) => said.films.title,
    reading: true,
    body: html`<p class="small quiet">${words.films.inWords}</p>
      ${
        taken.length === 0
          ? nothing
          : html`<section class="part"><h3>${words.films.here}</h3>
            ${taken.map((report) => reportItem(blotter, report))}</section>`
      }
      <section class="part"><h3>${words.films.brought}</h3>
        ${view.films.length === 0 ? html`<p>${words.films.none}</p>` : nothing}
        ${view.films.map(
          (film) => html`<article class="report">
          <div class="sheet-head"><h4>${blotter.say(film.name)}</h4><span class="aside">${blotter.say(film.date)}</span></div>
          <p class="as-printed">${blotter.say(film.report)}</p></article>`,
        )}
      </section>`,
  });
}

/** The catalogue keeps pictures in groups of their own: `imaging-mri`, `imaging-film` … */
const FILM_GROUPS = 'imaging';

const isFilm = (blotter: Blotter, report: ReportView): boolean => {
  const group = blotter.desk.acts('order').find((entry) => entry.key === report.id)?.group.id;
  return group?.startsWith(FILM_GROUPS) === true;
};
