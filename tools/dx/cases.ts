/** `dx cases`: what there is, for authors: stages and endings are named. */

import type { Answer } from './answer';
import { soundLibrary } from './library';
import { atMost, type Call, say } from './call';

export async function cases(call: Call): Promise<Answer> {
  atMost(call, 0);
  const rows = (await soundLibrary()).cases.map(({ id, version, title, stages, endings }) => ({
    id,
    version,
    title,
    stages: stages.map((stage) => stage.id),
    endings: endings.map((ending) => ({ id: ending.id, title: ending.title })),
  }));
  const text = rows
    .map(
      (row) =>
        `${row.id} ${row.version}  ${say(call, row.title)}\n  stages: ${row.stages.join(' ')}\n  endings: ${row.endings.map((one) => `${one.id} ${say(call, one.title)}`).join('; ')}`,
    )
    .join('\n');
  return { json: rows, text };
}
