/** Papers that come of an act and stay on the desk: the minutes of a meeting, and the sheet on which somebody consents. */

import { holds } from '../cases/condition-meaning';
import type { Meeting } from '../cases/schema';
import type { Source } from '../kernel/basis';
import type { Localized } from '../kernel/text';
import type { ConsentView, MeetingView, Shown } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { filled } from './wording';

/** What was said round the table, as it comes to the trainee and as it stands in the minutes. */
export function held(
  table: Table,
  now: Encounter,
  key: string,
  { name, meeting }: { readonly name: Localized; readonly meeting: Meeting },
): { readonly shown: readonly Shown[]; readonly minutes: MeetingView } {
  const said = { id: key, takenAt: now.minute };
  const voices = meeting.voices.map(({ by, text }) => ({ by, text: filled(table, now, text) }));
  const question = meeting.question && filled(table, now, meeting.question);
  const wrongIf = meeting.wrongIf && filled(table, now, meeting.wrongIf);
  return {
    shown: [
      ...(question ? [{ ...said, kind: 'event' as const, text: question }] : []),
      ...voices.map((voice) => ({ ...said, kind: 'voice' as const, ...voice })),
      ...(wrongIf ? [{ ...said, kind: 'event' as const, text: wrongIf }] : []),
    ],
    minutes: {
      id: key,
      name,
      minute: now.minute,
      voices,
      ...(question ? { question } : {}),
      ...(wrongIf ? { wrongIf } : {}),
    },
  };
}

/** A jotting of this kind is written on the sheet itself. */
const lineOf = (sheet: string): string => `consent:${sheet}`;

/** Lays the sheet that belongs to the act open, if the case has one for it here. */
export function consented(
  table: Table,
  now: Encounter,
  key: string,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  const facts = factsOf(table, now);
  const sheet = table.caseFile.consents.find(
    (one) => one.act === key && (!one.when || holds(one.when, facts)),
  );
  if (!sheet) return { now, shown: [] };
  const say = (text: Localized): Localized => filled(table, now, text);
  const holding = <One extends { readonly when?: Parameters<typeof holds>[0] | undefined }>(
    list: readonly One[],
  ): readonly One[] => list.filter(({ when }) => !when || holds(when, facts));
  const paper: ConsentView = {
    id: sheet.id,
    minute: now.minute,
    title: say(sheet.title),
    proposed: say(sheet.proposed),
    why: say(sheet.why),
    alternatives: sheet.alternatives.map(say),
    risks: sheet.risks.map(({ text, source }) => ({ text: say(text), source: sourceOf(table, source) })),
    unknown: holding(sheet.unknown).map(({ text }) => say(text)),
    signatures: holding(sheet.signs).map(({ by, signed, words }) => ({
      by,
      signed,
      ...(words ? { words: say(words) } : {}),
    })),
    ...(sheet.asks ? { asks: say(sheet.asks) } : {}),
  };
  const shown: Shown = { kind: 'event', id: lineOf(sheet.id), text: paper.title, takenAt: now.minute };
  return { now: { ...now, consents: [...now.consents, paper] }, shown: [shown] };
}

/** The sheets with what was written on their open line since. */
export const consentsOf = ({ consents, jottings }: Encounter): readonly ConsentView[] =>
  consents.map((paper) => {
    const line = jottings.findLast((one) => one.kind === lineOf(paper.id) && one.minute >= paper.minute);
    return line ? { ...paper, line: line.text } : paper;
  });

function sourceOf({ caseFile }: Table, ref: string | Source): Source {
  if (typeof ref !== 'string') return ref;
  return caseFile.sources[ref] ?? { basis: 'constructed', note: ref };
}
