/** A procedure after some events; fails the test where the chart refuses one. */

import {
  beginProcedure,
  type ProcedureEvent,
  type ProcedurePosition,
  step,
} from '../../../src/machines/step';

export function through(
  kind: ProcedurePosition['kind'],
  events: readonly ProcedureEvent[],
): ProcedurePosition {
  let position = beginProcedure(kind);
  for (const event of events) {
    const next = step(position, event);
    if (!next) throw new Error(`${event.type} is refused in ${position.state}`);
    position = next;
  }
  return position;
}
