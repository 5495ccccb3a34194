/** Judgements put on record: they move nobody and cost no time, but they cannot be taken back. */

import { holds } from '../cases/condition-meaning';
import type { Intent, Refusal } from './door';
import type { Encounter, Table } from './encounter';
import { factsOf } from './facts';
import { record } from './ordering';
import { refuse } from './permission';

type Commit = Extract<Intent, { readonly act: 'commit' }>;
type Read = Extract<Intent, { readonly act: 'read' }>;

export function commit(table: Table, now: Encounter, intent: Commit): Encounter | Refusal {
  const asked = table.caseFile.commitments.find((one) => one.id === intent.id);
  if (!asked)
    return refuse(
      'unknown-id',
      `There is no commitment "${intent.id.slice(0, 40)}".`,
      `没有“${intent.id.slice(0, 40)}”这项决断。`,
    );
  if (intent.choice !== undefined && !asked.choices.some((one) => one.id === intent.choice))
    return refuse(
      'unknown-id',
      `"${intent.choice.slice(0, 40)}" is none of the choices.`,
      `“${intent.choice.slice(0, 40)}”不在选项中。`,
    );
  const hypotheses = table.caseFile.hypotheses.map((one) => one.id);
  const stranger = Object.keys(intent.differential ?? {}).find((id) => !hypotheses.includes(id));
  if (stranger !== undefined)
    return refuse(
      'unknown-id',
      `"${stranger.slice(0, 40)}" is none of the hypotheses.`,
      `“${stranger.slice(0, 40)}”不在鉴别诊断之列。`,
    );
  if (!holds(asked.opens, factsOf(table, now)))
    return refuse('not-now', 'Nobody asks for this judgement now.', '现在不是作这项决断的时候。');
  const { id, choice, confidence, differential, line } = intent;
  const made = {
    id,
    seq: now.seq,
    minute: now.minute,
    ...(choice === undefined ? {} : { choice }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(differential === undefined ? {} : { differential }),
    ...(line === undefined ? {} : { line }),
  };
  return { ...record(now, [`commit:${id}`]), commitments: [...now.commitments, made] };
}

/** The trainee's own reading of a picture that lies on the desk. */
export function readFilm(table: Table, now: Encounter, intent: Read): Encounter | Refusal {
  const brought = table.caseFile.films.some((one) => one.id === intent.id);
  const act = table.acts.get(`order:${intent.id}`);
  if (!brought && act?.observes !== 'imaging')
    return refuse(
      'unknown-id',
      `There is no study "${intent.id.slice(0, 40)}".`,
      `没有“${intent.id.slice(0, 40)}”这份影像。`,
    );
  if (!brought && now.resulted[intent.id] === undefined)
    return refuse('not-now', 'That picture is not on the desk.', '桌上还没有这份影像。');
  const { id, call, confidence, marks } = intent;
  const fact = `own-reading-${call}`;
  const known = table.caseFile.facts.some((one) => one.id === fact) && now.known[fact] === undefined;
  return {
    ...record(now, [`read:${id}`]),
    readings: [...now.readings, { id, call, confidence, minute: now.minute, marks: marks ?? [] }],
    ...(known ? { known: { ...now.known, [fact]: now.minute } } : {}),
  };
}
