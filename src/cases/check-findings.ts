/** Findings and the facts they reveal: each can be reached, each fact can be met. */

import { comesByItself, type Names } from './check-names';
import { type Fault, faultAt, type Locate } from './fault';
import { implausible, MIND_THE_POINT } from './plausible';
import type { CaseFile } from './schema';

export function checkFindings(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  return of.findings.flatMap((finding, index) => {
    const at = ['findings', index];
    const faults: Fault[] = [];
    const components = names.acts.get(finding.act)?.components ?? [];
    for (const [id, value] of Object.entries(finding.values ?? {})) {
      const path = [...at, 'values', id];
      const component = components.find((one) => one.id === id);
      const no = typeof value === 'number' ? implausible(component?.observes ?? id, value) : undefined;
      if (!component)
        faults.push(
          faultAt(
            locate,
            path,
            `${finding.act} has no component "${id}".`,
            `It has: ${components.map((one) => one.id).join(', ') || 'none'}.`,
          ),
        );
      else if (no !== undefined) faults.push(faultAt(locate, path, no, MIND_THE_POINT));
    }
    if (
      !finding.text &&
      !finding.meeting &&
      !finding.values &&
      !finding.reveals &&
      finding.turnaround === undefined &&
      finding.minutes === undefined
    )
      faults.push(faultAt(locate, at, 'This finding says nothing.', 'Give it `text` or `values`.'));
    if (finding.text && finding.meeting)
      faults.push(
        faultAt(locate, [...at, 'text'], 'A meeting speaks for itself.', 'Leave `text` out, or `meeting`.'),
      );
    for (const [which, fact] of (finding.reveals ?? []).entries())
      if (!names.facts.has(fact))
        faults.push(faultAt(locate, [...at, 'reveals', which], ...names.facts.unknown(fact)));
    return faults;
  });
}

export function checkFacts(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  const events = of.stages.flatMap((stage, index) =>
    stage.events.map((event, number) => ({ event, index, number })),
  );
  const revealed = new Set([
    ...of.findings.flatMap((finding) => finding.reveals ?? []),
    ...events.flatMap(({ event }) => event.reveals ?? []),
  ]);
  return [
    ...events.flatMap(({ event, index, number }) =>
      (event.reveals ?? []).flatMap((fact, which) =>
        names.facts.has(fact)
          ? []
          : [
              faultAt(
                locate,
                ['stages', index, 'events', number, 'reveals', which],
                ...names.facts.unknown(fact),
              ),
            ],
      ),
    ),
    ...of.facts.flatMap((fact, index) =>
      fact.when || revealed.has(fact.id) || comesByItself(fact.id)
        ? []
        : [
            faultAt(
              locate,
              ['facts', index, 'id'],
              `Nothing ever reveals "${fact.id}".`,
              'Reveal it in a finding or event, or give it `when`.',
            ),
          ],
    ),
  ];
}
