/** A step inside an open procedure: the procedure's chart decides, the body feels it, the stage follows. */

import type { Act } from '../cases/schema';
import { namesState } from '../cases/schema-stage';
import { isFinished, type ProcedureEvent, type ProcedurePosition, step as takeStep } from '../machines/step';
import type { Exposure } from '../patient/exposure';
import { answerNow } from './answer';
import { arrive } from './arriving';
import { settle } from './consequence';
import type { Intent, Refusal, Shown } from './door';
import type { Encounter, Table } from './encounter';
import { file, reveal } from './learning';
import { paid, record } from './ordering';
import { pass } from './passing';
import { refuse } from './permission';

type Step = Extract<Intent, { readonly act: 'step' }>;

/** One push of the plunger takes this long for each millilitre. */
const SECONDS_PER_ML = 100;

export function operate(
  table: Table,
  before: Encounter,
  intent: Step,
  what: Act,
): { readonly now: Encounter; readonly shown: readonly Shown[] } | Refusal {
  const open = before.procedure;
  if (!open) return refuse('not-now', 'There is no procedure under way.', '现在没有进行中的操作。');
  const moved = takeStep(open, eventOf(intent));
  if (!moved)
    return refuse('not-now', `${what.name.en}: not at this point.`, `${what.name.zh}：现在这一步做不了。`);

  const minutes = intent.id === 'inject' ? injectionMinutes(open, intent.ml ?? 0.2) : what.minutes;
  const aged = age(moved, intent.id === 'inject' ? (intent.ml ?? 0.2) * SECONDS_PER_ML : what.minutes * 60);
  let now = record({ ...before, procedure: aged }, [`step:${what.id}`]);
  now = paid(now, what);
  now = giveDrug(now, open, intent.id);
  if (intent.id === 'biopsy')
    now = { ...now, specimen: { takenAt: now.minute, kind: now.cementMl > 0 ? 'open-tissue' : 'needle' } };
  const there = followChart(table, now, open, aged);
  now = there.now;

  const passed = pass(table, now, before.minute + minutes, 'nothing');
  const answer = answerNow(table, passed.now, what, `step:${what.id}`);
  now = settle(table, reveal(file(passed.now, answer.shown, what.name), answer.reveals));
  const after = pass(table, now, now.minute, 'nothing');
  return { now: after.now, shown: [...answer.shown, ...there.shown, ...passed.shown, ...after.shown] };
}

function eventOf(intent: Step): ProcedureEvent {
  if (intent.id === 'advance') return { type: 'advance', mm: intent.mm ?? 5 };
  if (intent.id === 'inject') return { type: 'inject', ml: intent.ml ?? 0.2 };
  return { type: intent.id } as ProcedureEvent;
}

/** Whole minutes on the clock while the plunger moves. */
function injectionMinutes(open: ProcedurePosition, ml: number): number {
  const from = (open.kind === 'pvp' && open.context.mixedSeconds) || 0;
  return Math.floor((from + ml * SECONDS_PER_ML) / 60) - Math.floor(from / 60);
}

/** The cement in the bowl gets older. */
export function age(position: ProcedurePosition, seconds: number): ProcedurePosition {
  return takeStep(position, { type: 'seconds', seconds }) ?? position;
}

/** The prophylactic dose goes in when it is given, or with the signature unless it was held. */
function giveDrug(now: Encounter, open: ProcedurePosition, id: string): Encounter {
  const undecided = open.kind === 'pvp' && open.context.prophylaxis === 'undecided';
  const gives = id === 'give-prophylaxis' || (id === 'sign' && undecided);
  if (!gives) return now;
  const dose: Exposure = {
    kind: 'drug',
    drug: 'cefuroxime',
    route: 'iv',
    from: now.minute,
    until: now.minute + 480,
  };
  return { ...now, exposures: [...now.exposures, dose] };
}

/** The stage that names the new state; the cement counts from the moment the needle is out. */
function followChart(
  table: Table,
  before: Encounter,
  from: ProcedurePosition,
  to: ProcedurePosition,
): { readonly now: Encounter; readonly shown: readonly Shown[] } {
  let now = before;
  if (to.kind === 'pvp' && to.state === 'cemented') {
    const level = table.caseFile.course.focus.upper;
    const ml = to.context.cementMl;
    now = {
      ...now,
      cementMl: ml,
      exposures: [...now.exposures, { kind: 'cement', level, ml, at: now.minute }],
    };
  }
  if (isFinished(to)) now = { ...now, procedure: null };
  if (to.state === from.state) return { now, shown: [] };
  const stage = table.caseFile.stages.find((one) => namesState(one, to.state));
  if (!stage || stage.id === now.stage) return { now, shown: [] };
  const { procedure, here } = now;
  const arrived = arrive(table, now, stage);
  return { now: { ...arrived.now, procedure, here }, shown: arrived.shown };
}
