/** Findings and the facts they reveal: each can be reached, each fact can be met. */

import { comesByItself, type Names } from './check-names';
import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile } from './schema';

export function checkFindings(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  const closed = new Set<string>();
  return of.findings.flatMap((finding, index) => {
    const at = ['findings', index];
    const faults: Fault[] = [];
    if (closed.has(finding.act))
      faults.push(
        faultAt(
          locate,
          [...at, 'act'],
          `An earlier finding of ${finding.act} always holds.`,
          'Put the one without `when` last.',
        ),
      );
    if (!finding.when) closed.add(finding.act);
    const components = names.acts.get(finding.act)?.components?.map(({ id }) => id) ?? [];
    for (const id of Object.keys(finding.values ?? {}))
      if (!components.includes(id))
        faults.push(
          faultAt(
            locate,
            [...at, 'values', id],
            `${finding.act} has no component "${id}".`,
            `It has: ${components.join(', ') || 'none'}.`,
          ),
        );
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
      if (!names.facts.has(fact)) faults.push(unknownFact(fact, [...at, 'reveals', which], locate));
    return faults;
  });
}

export function checkFacts(of: CaseFile, locate: Locate): readonly Fault[] {
  const declared = new Set(of.facts.map(({ id }) => id));
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
        declared.has(fact) || comesByItself(fact)
          ? []
          : [unknownFact(fact, ['stages', index, 'events', number, 'reveals', which], locate)],
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

const unknownFact = (fact: string, path: readonly (string | number)[], locate: Locate): Fault =>
  faultAt(locate, path, `There is no fact "${fact}".`, 'Correct the name, or write it under `facts`.');
