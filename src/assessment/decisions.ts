/** Each commitment laid beside what was known at that minute, and the neutral timeline of the whole play. */

import { holds } from '../cases/condition-meaning';
import type { CaseFile } from '../cases/schema';
import type { Localized } from '../kernel/text';
import type { Encounter, Table } from '../session/encounter';
import { factsOf } from '../session/facts';
import type { Entry } from '../session/play';
import type { DecisionCard, ProcessItem, TimelineEntry } from './report';

/** How many of the latest findings a card can hold and still be read. */
const KNOWN_LINES = 12;

export function decisionCards(
  table: Table,
  moments: readonly Encounter[],
  items: readonly ProcessItem[],
): readonly DecisionCard[] {
  const last = moments.at(-1);
  if (!last) return [];
  return last.commitments.map((made, index) => {
    const asked = table.caseFile.commitments.find((one) => one.id === made.id);
    const then = moments[made.seq - 1] ?? last;
    return {
      id: made.id,
      number: index + 1,
      title: asked?.title ?? { en: made.id, zh: made.id },
      minute: made.minute,
      seq: made.seq,
      choice: asked?.choices.find((one) => one.id === made.choice)?.name ?? null,
      confidence: made.confidence ?? null,
      differential: made.differential
        ? table.caseFile.hypotheses.map((one) => ({
            id: one.id,
            name: one.name,
            percent: made.differential?.[one.id] ?? 0,
          }))
        : [],
      line: made.line ?? null,
      known: knownThen(table, then),
      awaited: [...new Map(then.pending.map((one) => [one.order, one.name])).values()],
      items: items
        .filter(
          (one) =>
            one.applies &&
            made.minute >= one.window[0] &&
            (one.window[1] === null || made.minute <= one.window[1]),
        )
        .map((one) => one.id),
      question: questionFor(table, then, index),
    };
  });
}

/** What lay on the desk, frozen: abnormal values first seen last, then findings, newest first. */
function knownThen(table: Table, then: Encounter): DecisionCard['known'] {
  const names = new Map<string, Localized>();
  for (const act of table.acts.values())
    for (const part of act.components ?? []) names.set(part.id, part.name);
  names.set('temperature', { en: 'Temperature', zh: '体温' });
  const latest = new Map<string, Encounter['values'][number]>();
  for (const seen of then.values) if (names.has(seen.id)) latest.set(seen.id, seen);
  const values = [...latest.values()]
    .filter((seen) => seen.flag !== undefined || seen.id === 'temperature')
    .map((seen) => ({
      name: names.get(seen.id) ?? { en: seen.id, zh: seen.id },
      text: both(String(seen.value)),
      takenAt: seen.takenAt,
    }));
  const said = then.notes
    .filter((note) => /^(ask|examine|consult|step):/.test(note.id))
    .map((note) => ({ name: note.name, text: note.text, takenAt: note.minute }));
  const reports = then.reports.map((one) => ({ name: one.name, text: one.text, takenAt: one.takenAt }));
  return [...values, ...reports.toReversed(), ...said.toReversed()].slice(0, KNOWN_LINES);
}

function questionFor(table: Table, then: Encounter, index: number): Localized | null {
  const fitting = table.caseFile.debrief.questions.filter((one) => holds(one.when, factsOf(table, then)));
  return fitting[index]?.text ?? null;
}

/** Decisions, commitments, changes of place and results in order; nothing is judged here. */
export function timelineOf(
  table: Table,
  moments: readonly Encounter[],
  log: readonly Entry[],
): readonly TimelineEntry[] {
  const lines: TimelineEntry[] = [];
  for (const [index, entry] of log.entries()) {
    const seq = index + 1;
    const before = moments[index];
    const after = moments[seq];
    if (!before || !after) continue;
    const named = nameOf(table, table.caseFile, entry);
    if (named)
      lines.push({
        seq,
        minute: before.minute,
        stage: before.stage,
        kind: entry.intent.act === 'commit' ? 'commitment' : 'decision',
        text: named,
      });
    for (const one of after.latest)
      if (one.kind === 'result' || one.kind === 'report')
        lines.push({
          seq,
          minute: after.minute,
          stage: after.stage,
          kind: 'result',
          text: one.text,
        });
    if (after.stage !== before.stage) {
      const stage = table.caseFile.stages.find((one) => one.id === after.stage);
      if (stage)
        lines.push({ seq, minute: after.minute, stage: after.stage, kind: 'stage', text: stage.title });
    }
  }
  return lines;
}

function nameOf(table: Table, caseFile: CaseFile, entry: Entry): Localized | undefined {
  const { intent } = entry;
  switch (intent.act) {
    case 'wait':
    case 'note':
      return undefined;
    case 'commit': {
      const asked = caseFile.commitments.find((one) => one.id === intent.id);
      const choice = asked?.choices.find((one) => one.id === intent.choice)?.name;
      return asked && choice
        ? { en: `${asked.title.en}: ${choice.en}`, zh: `${asked.title.zh}：${choice.zh}` }
        : asked?.title;
    }
    case 'decline': {
      const act = table.byId.get(intent.id);
      return (
        act && {
          en: `Declined: ${act.name.en} (“${intent.because}”)`,
          zh: `未做：${act.name.zh}（“${intent.because}”）`,
        }
      );
    }
    case 'read': {
      const study = caseFile.films.find(({ id }) => id === intent.id) ?? table.acts.get(`order:${intent.id}`);
      return (
        study && {
          en: `Own reading of ${study.name.en}: “${intent.call}”`,
          zh: `自己阅片，${study.name.zh}：“${intent.call}”`,
        }
      );
    }
    default:
      return table.acts.get(`${intent.act}:${intent.id}`)?.name;
  }
}

const both = (text: string): Localized => ({ en: text, zh: text });
