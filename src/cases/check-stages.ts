/** The stages as a map: every way leads somewhere, every stage can be reached, and one can always get out. */

import type { Names } from './check-names';
import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile } from './schema';

export function checkStages(of: CaseFile, names: Names, locate: Locate): readonly Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], what: string, remedy: string): void => {
    faults.push(faultAt(locate, path, what, remedy));
  };
  if (!names.stages.has(of.firstStage)) report(['firstStage'], `There is no stage "${of.firstStage}".`, NAME);
  const reached = reachedFrom(of);
  for (const [index, stage] of of.stages.entries()) {
    const at = ['stages', index];
    if (!reached.has(stage.id))
      report(
        [...at, 'id'],
        `No way leads to the stage "${stage.id}".`,
        'Add an exit that leads here, or take the stage out.',
      );
    if (stage.setting !== 'ended' && stage.exits.length === 0)
      report([...at, 'exits'], 'There is no way out of this stage.', 'Add an exit.');
    if (stage.setting === 'ended' && stage.exits.length > 0)
      report([...at, 'exits'], 'The end has exits.', 'Take them out.');
    const wants = stage.setting === 'theatre' || stage.setting === 'needle';
    if (wants !== (stage.procedure !== undefined))
      report(
        [...at, 'id'],
        wants ? 'This setting needs a `procedure`.' : 'A `procedure` belongs to theatre or needle.',
        'Correct one of the two.',
      );
    for (const [way, exit] of stage.exits.entries())
      if (exit.to !== 'back' && !names.stages.has(exit.to))
        report([...at, 'exits', way, 'to'], `There is no stage "${exit.to}".`, NAME);
    for (const [number, event] of stage.events.entries())
      for (const [which, order] of (event.orders ?? []).entries())
        if (!names.orders.has(order))
          report([...at, 'events', number, 'orders', which], `There is no order "${order}".`, NAME);
  }
  if (!of.stages.some((stage) => stage.setting === 'ended'))
    report(['stages'], 'No stage ends the encounter.', 'Add one with the setting `ended`.');
  return faults;
}

const NAME = 'Correct the name, or write what it names.';

/** Stages that some chain of exits leads to; `back` leads only to where one has been. */
function reachedFrom(of: CaseFile): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [of.firstStage];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const stage = of.stages.find((one) => one.id === id);
    for (const { to } of stage?.exits ?? []) if (to !== 'back') ahead.push(to);
  }
  return reached;
}
