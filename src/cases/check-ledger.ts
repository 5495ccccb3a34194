/** Whether each entry of the cause ledger can be held beside the same play without its cause, or says why not. */

import { type Fault, faultAt, type Locate } from './fault';
import type { CaseFile, Consequence } from './schema';

export function checkLedger({ ledger }: CaseFile, locate: Locate): readonly Fault[] {
  return ledger.flatMap((entry, index) =>
    faultsOf(entry, (part, what, remedy) => faultAt(locate, ['ledger', index, part], what, remedy)),
  );
}

type Say = (part: 'because' | 'same' | 'instead', what: string, remedy: string) => Fault;

function faultsOf({ kind, because, same, instead }: Consequence, say: Say): readonly Fault[] {
  const acts = because.flatMap((one) => ('act' in one ? [one.act] : []));
  const moves = acts.length < because.length || acts.some(touches);
  // A drug that guards against something may guard in vain in one life, or against what would not have come.
  const tells = kind === 'good' ? acts.length < because.length || acts.some(isStep) : moves;
  const faults: Fault[] = [];
  if (same && instead !== undefined)
    faults.push(
      say('instead', 'The course cannot be the same and another one.', 'Keep `same` or `instead`.'),
    );
  if (same && tells)
    faults.push(
      say(
        'same',
        'What harmed, a step or something left undone always has another course beside it.',
        'Take `same` out, or name only causes that touch nobody.',
      ),
    );
  if (instead !== undefined && kind !== 'good')
    faults.push(
      say(
        'instead',
        'Only a good step turns her from another road.',
        'Take it out: what harmed or was missed is compared with a model play.',
      ),
    );
  if (kind === 'good' && !moves && !same && instead === undefined)
    faults.push(
      say(
        'because',
        'None of these causes touches the patient: without them her course would be the same.',
        'Say with `same` why, or name with `instead` the stored play from whose road this turned her.',
      ),
    );
  return faults;
}

const isStep = (act: string): boolean => act.startsWith('step:');
const touches = (act: string): boolean => isStep(act) || act.startsWith('treat:');
