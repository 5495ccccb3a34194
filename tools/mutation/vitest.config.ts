// The tests of one room, named in ROOM: those that mutation testing runs against the room's changed code.
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { casePlugin } from '../case-plugin';
import { pairPlugin } from '../pair-plugin';

const room = process.env['ROOM'] ?? 'machines';

/** Whole stored plays fail last: a fault that a short test finds need not wait for them. */
const LONG = ['plays.test.ts', 'bill.test.ts', 'judgement.test.ts'];

class ShortestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): number =>
      Number(LONG.some((name) => moduleId.endsWith(`/${name}`)));
    return (await super.sort(files)).toSorted((a, b) => isLong(a) - isLong(b));
  }
}

export default defineConfig({
  plugins: [casePlugin(), pairPlugin()],
  test: {
    environment: 'node',
    include: [`tests/${room}/**/*.test.ts`],
    // Every act at every stage, and random plays, which need many to say anything: half a minute for each fault.
    exclude: ['every-act', 'anybody', 'random'].map((name) => `tests/session/${name}.test.ts`),
    sequence: { sequencer: ShortestFirst },
    testTimeout: 120_000,
  },
});
