/** `dx commitments CASE`: what is asked, among which choices and hypotheses. */

import type { Answer } from './answer';
import { atMost, type Call, say } from './call';
import { caseGiven } from './given';

export async function commitments(call: Call): Promise<Answer> {
  atMost(call, 1);
  const { caseFile: of } = await caseGiven(call);
  const rows = of.commitments.map(({ id, prompt, choices, differential }) => ({
    id,
    prompt,
    choices,
    hypotheses: differential ? of.hypotheses : [],
  }));
  const text = rows
    .map(
      (row) =>
        `${row.id}  ${say(call, row.prompt)}\n${row.choices.map((one) => `    ${one.id}  ${say(call, one.name)}`).join('\n')}`,
    )
    .join('\n');
  return { json: rows, text };
}
