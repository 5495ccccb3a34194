/** The commands of `dx` as one function: what is said on which side, and the exit code. */

import { acts } from './acts';
import type { Answer } from './answer';
import { type Call, CallError, readCall } from './call';
import { cases } from './cases';
import { chart } from './chart';
import { check } from './check';
import { cohort } from './cohort';
import { commitments } from './commitments';
import { explore } from './explore';
import { luck } from './luck';
import { play } from './play';
import { schema } from './schema';
import { search } from './search';
import { verify } from './verify';

const COMMANDS: Readonly<
  Record<string, { readonly usage: string; readonly run: (call: Call) => Answer | Promise<Answer> }>
> = {
  cases: { usage: 'cases', run: cases },
  acts: { usage: 'acts CASE|PATH [--tariff FILE]', run: acts },
  commitments: { usage: 'commitments CASE|PATH', run: commitments },
  search: { usage: 'search CASE|PATH TEXT', run: search },
  play: { usage: 'play CASE|PATH --acts FILE [--seed N] [--tariff FILE] [--quick]', run: play },
  luck: { usage: 'luck RECORD [PATH] [--n 200]', run: luck },
  verify: { usage: 'verify RECORD [PATH]', run: verify },
  check: { usage: 'check [CASE|PATH…]', run: check },
  schema: { usage: 'schema [part]', run: schema },
  chart: { usage: 'chart CASE|PATH', run: chart },
  explore: { usage: 'explore CASE|PATH [--seconds N] [--seed N]', run: explore },
  cohort: { usage: 'cohort [NAME] [--n N] [--seed N]', run: cohort },
};

const usage = (): string =>
  ['dx COMMAND [--json] [--lang en|zh]', ...Object.values(COMMANDS).map((one) => `  ${one.usage}`)].join(
    '\n',
  );

export interface Mouth {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs one command; 0 fine, 1 the thing checked has faults, 2 the call is wrong. Never throws. */
export async function run(args: readonly string[], { out, err }: Mouth): Promise<0 | 1 | 2> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name === '--help') {
      out(`${usage()}\n`);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command)
      throw new CallError(`unknown command "${name}"; one of: ${Object.keys(COMMANDS).join(', ')}`);
    const call = readCall(rest, command.usage);
    const answer = await command.run(call);
    out(call.json ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
    return answer.faulty ? 1 : 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    err(`dx: ${message.replaceAll('\n', ' ')}\n`);
    return 2;
  }
}
