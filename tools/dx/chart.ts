/** `dx chart CASE`: stages and ways as a Mermaid state diagram, stages grouped by setting of care. */

import type { Condition } from '../../src/cases/condition';
import { SETTINGS } from '../../src/cases/schema';
import type { Answer } from './answer';
import { atMost, type Call } from './call';
import { caseGiven } from './given';

export async function chart(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { caseFile: of } = await caseGiven(call);
  const node = (id: string): string => id.replaceAll('-', '_');
  const lines = ['stateDiagram-v2', `  [*] --> ${node(of.firstStage)}`];
  for (const setting of SETTINGS) {
    const here = of.stages.filter((stage) => stage.setting === setting);
    if (here.length === 0) continue;
    lines.push(
      `  state "${setting}" as s_${node(setting)} {`,
      ...here.map((stage) => `    ${node(stage.id)}: ${stage.id}`),
      '  }',
    );
  }
  for (const stage of of.stages) {
    for (const exit of stage.exits)
      if (exit.to !== 'back')
        lines.push(
          `  ${node(stage.id)} --> ${node(exit.to)}: ${inWords(exit.when)}${exit.at ? ` at ${exit.at}` : ''}`,
        );
    if (stage.setting === 'ended') lines.push(`  ${node(stage.id)} --> [*]`);
  }
  const mermaid = lines.join('\n');
  return { json: { mermaid }, text: mermaid };
}

/** A condition on one line, without the colons and brackets that Mermaid would take for its own. */
function inWords(of: Condition): string {
  if ('all' in of) return of.all.map(inWords).join(' and ');
  if ('any' in of) return `one of (${of.any.map(inWords).join(' or ')})`;
  if ('not' in of) return `not (${inWords(of.not)})`;
  if ('minutesSince' in of) {
    const { of: what, atLeast, below } = of.minutesSince;
    return `${plain(what)} ${atLeast === undefined ? '' : `at least ${atLeast}`}${below === undefined ? '' : ` below ${below}`} min ago`;
  }
  if ('count' in of) return `${of.count.atLeast} of (${of.count.of.map(inWords).join(', ')})`;
  const [name, value] = Object.entries(of)[0] ?? ['always', true];
  return typeof value === 'string' ? `${name} ${plain(value)}` : name;
}

const plain = (text: string): string => text.replaceAll(':', ' ').replaceAll('>=', '≥').replaceAll('<=', '≤');
