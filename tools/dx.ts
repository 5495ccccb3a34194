/** `dx`: the command line for authors, examiners and CI. Exit 0 fine, 1 the thing checked has faults, 2 the call is wrong. */

import { acts } from './dx/acts';
import type { Answer } from './dx/answer';
import { type Call, CallError, readCall } from './dx/call';
import { cases } from './dx/cases';
import { chart } from './dx/chart';
import { check } from './dx/check';
import { commitments } from './dx/commitments';
import { explore } from './dx/explore';
import { play } from './dx/play';
import { schema } from './dx/schema';
import { search } from './dx/search';
import { verify } from './dx/verify';

const COMMANDS: Readonly<
  Record<string, { readonly usage: string; readonly run: (call: Call) => Answer | Promise<Answer> }>
> = {
  cases: { usage: 'cases', run: cases },
  acts: { usage: 'acts CASE|PATH [--tariff FILE]', run: acts },
  commitments: { usage: 'commitments CASE|PATH', run: commitments },
  search: { usage: 'search CASE|PATH TEXT', run: search },
  play: { usage: 'play CASE|PATH --acts FILE [--seed N] [--tariff FILE]', run: play },
  verify: { usage: 'verify RECORD [PATH]', run: verify },
  check: { usage: 'check [CASE|PATH…]', run: check },
  schema: { usage: 'schema [part]', run: schema },
  chart: { usage: 'chart CASE|PATH', run: chart },
  explore: { usage: 'explore CASE|PATH [--seconds N] [--seed N]', run: explore },
};

const usage = (): string =>
  ['dx COMMAND [--json] [--lang en|zh]', ...Object.values(COMMANDS).map((one) => `  ${one.usage}`)].join(
    '\n',
  );

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(`${usage()}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new CallError(`unknown command "${name}"; one of: ${Object.keys(COMMANDS).join(', ')}`);
  const call = readCall(rest, command.usage);
  const answer = await command.run(call);
  process.stdout.write(call.json ? `${JSON.stringify(answer.json)}\n` : `${answer.text}\n`);
  return answer.faulty ? 1 : 0;
}

process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`dx: ${message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}
