/** The stages as a map: every way leads somewhere, every stage can be reached, and one can always get out. */

import type { Names } from './check-names';
import { checkSettings, checkWays } from './check-ways';
import { type Fault, faultAt, type Locate, type Path } from './fault';
import type { CaseFile, Stage, StageEvent } from './schema';

export function checkStages(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  const { stages, firstStage } = of;
  const unknown: Fault[] = names.stages.has(firstStage)
    ? []
    : [faultAt(locate, ['firstStage'], ...names.stages.unknown(firstStage))];
  for (const [index, stage] of stages.entries())
    for (const [way, { to }] of stage.exits.entries())
      if (to !== 'back' && !names.stages.has(to))
        unknown.push(faultAt(locate, ['stages', index, 'exits', way, 'to'], ...names.stages.unknown(to)));
  return [
    ...unknown,
    ...stages.flatMap((stage, index) => checkStage(stage, ['stages', index], names, locate)),
    ...(stages.some(({ setting, exits }) => setting === 'ended' || exits.length === 0)
      ? []
      : [faultAt(locate, ['stages'], 'No stage ends the encounter.', 'Add one with the setting `ended`.')]),
    ...checkSettings(stages, locate),
    // Ways cannot be followed past a sign that points nowhere: that one is told, not what hides behind it.
    ...(unknown.length > 0 || stages.some(leadsToItself) ? [] : checkWays(of, locate)),
  ];
}

const leadsToItself = ({ id, exits }: Stage): boolean => exits.some(({ to }) => to === id);

function checkStage(stage: Stage, at: Path, names: Names, locate: Locate): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (path: Path, what: string, remedy: string): void => {
    faults.push(faultAt(locate, [...at, ...path], what, remedy));
  };
  const { setting, procedure } = stage;
  if (setting !== 'ended' && stage.exits.length === 0)
    report(['exits'], 'There is no way out of this stage.', 'Add an exit, or let its setting be `ended`.');
  if (setting === 'ended' && stage.exits.length > 0)
    report(['exits'], 'The end has exits.', 'Take them out.');
  const wants = setting === 'theatre' || setting === 'needle';
  if (wants && procedure === undefined)
    report(
      ['setting'],
      `The setting ${setting} needs a \`procedure\`.`,
      'Say which step of it this stage is.',
    );
  if (!wants && procedure !== undefined)
    report(
      ['procedure'],
      'A `procedure` belongs to theatre or needle.',
      'Take it out, or correct the setting.',
    );
  if (wants && procedure !== undefined) {
    const steps = typeof procedure === 'string' ? [procedure] : procedure;
    const alien = steps.find((step) => (step === 'ct-needle') !== (setting === 'needle'));
    if (alien !== undefined)
      report(['procedure'], `${alien} is no step in the setting ${setting}.`, 'Correct one of the two.');
  }
  for (const [way, exit] of stage.exits.entries())
    if (exit.to === stage.id)
      report(
        ['exits', way, 'to'],
        `This exit leads from "${stage.id}" to itself, and is never taken.`,
        'Name another stage, or take the exit out.',
      );
  for (const [number, event] of stage.events.entries()) {
    for (const [path, ...said] of eventFaults(event)) report(['events', number, ...path], ...said);
    for (const [which, order] of (event.orders ?? []).entries())
      if (!names.orders.has(order))
        report(['events', number, 'orders', which], ...names.orders.unknown(order));
  }
  return faults;
}

type Said = readonly [path: Path, what: string, remedy: string];

function eventFaults(event: StageEvent): readonly Said[] {
  const said: Said[] = [];
  const { voice, text, takes, reveals, orders, at, every, after, when } = event;
  if (!voice && !text && !takes?.length && !reveals?.length && !orders?.length)
    said.push([
      [],
      'Nothing happens in this event.',
      'Give it `voice`, `text`, `takes`, `reveals` or `orders`.',
    ]);
  if (voice && text) said.push([['text'], 'A voice speaks already.', 'Leave `text` out, or `voice`.']);
  if (at !== undefined && (every !== undefined || after !== undefined))
    said.push([
      ['at'],
      'The event has a time of day and a time since the stage began.',
      'Keep one of the two.',
    ]);
  if (at === undefined && every === undefined && after === undefined && !when)
    said.push([[], 'This event has no time and no condition.', 'Say `at`, `after`, `every` or `when`.']);
  return said;
}
