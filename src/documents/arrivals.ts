/** What came back between two views, and how much there is on the chart in all. */

import type { Localized } from '../kernel/text';
import type { View } from '../session/door';

type Chart = Pick<View, 'results' | 'reports'>;

/** Values and reports on the chart: the difference between two counts is what has not been looked at. */
export const countOnChart = (view: Chart): number =>
  view.reports.length + view.results.reduce((sum, series) => sum + series.points.length, 0);

/** Names of tests and reports that the later view has and the earlier had not, in the order of the chart. */
export function arrivals(before: Chart, after: Chart): readonly Localized[] {
  const points = new Map(before.results.map((series) => [series.id, series.points.length]));
  const reports = new Set(before.reports.map((report) => `${report.id}@${report.takenAt}`));
  return [
    ...after.results.filter((series) => series.points.length > (points.get(series.id) ?? 0)),
    ...after.reports.filter((report) => !reports.has(`${report.id}@${report.takenAt}`)),
  ].map((arrived) => arrived.name);
}
