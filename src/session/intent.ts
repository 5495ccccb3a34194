/** Reading an intent from the outside: its shape, its numbers, and in which words it is refused. */

import { z } from 'zod';
import { failed, ok, type Result } from '../kernel/result';
import type { Intent, Refusal } from './door';

const id = z.string().min(1).max(80);
const percent = z.int().min(0).max(100);

const shapes = {
  ask: z.strictObject({ act: z.literal('ask'), id }),
  examine: z.strictObject({ act: z.literal('examine'), id }),
  order: z.strictObject({ act: z.literal('order'), id }),
  consult: z.strictObject({ act: z.literal('consult'), id }),
  decide: z.strictObject({ act: z.literal('decide'), id, review: z.int().min(1).max(365).optional() }),
  treat: z.strictObject({
    act: z.literal('treat'),
    id,
    route: z.enum(['iv', 'oral']).optional(),
    weeks: z.int().min(1).max(104).optional(),
  }),
  decline: z.strictObject({ act: z.literal('decline'), id, because: z.string().max(500) }),
  commit: z.strictObject({
    act: z.literal('commit'),
    id,
    choice: id.optional(),
    confidence: percent.optional(),
    differential: z.record(id, percent).optional(),
    line: z.string().max(500).optional(),
  }),
  wait: z.union([
    z.strictObject({ act: z.literal('wait'), minutes: z.int().min(1).max(525600) }),
    z.strictObject({
      act: z.literal('wait'),
      until: z.enum(['result', 'event', 'next', 'evening', 'morning']),
    }),
  ]),
  step: z.strictObject({
    act: z.literal('step'),
    id,
    ml: z.number().min(0.1).max(2).optional(),
    mm: z.int().min(1).max(60).optional(),
  }),
  read: z.strictObject({
    act: z.literal('read'),
    id,
    call: z.string().min(1).max(200),
    confidence: percent,
    marks: z.array(id).max(20).optional(),
  }),
  note: z.strictObject({ act: z.literal('note'), kind: id, text: z.string().max(4000) }),
} as const;

const isAct = (act: unknown): act is keyof typeof shapes =>
  typeof act === 'string' && Object.hasOwn(shapes, act);

/** The intent, or why it is none. Never throws, whatever comes in. */
export function readIntent(raw: unknown): Result<Intent, Refusal> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('act' in raw))
    return failed({
      code: 'malformed',
      reason: { en: 'An intent is an object with an "act".', zh: '每一步须是带有“act”的对象。' },
    });
  const { act } = raw;
  if (!isAct(act))
    return failed({
      code: 'unknown-act',
      reason: { en: `There is no act "${short(act)}".`, zh: `没有“${short(act)}”这种操作。` },
    });
  const read = shapes[act].safeParse(raw);
  if (!read.success) {
    const first = deepest(read.error.issues);
    const where = first?.path.join('.') || act;
    const isNumber = first?.code === 'too_big' || first?.code === 'too_small';
    return failed({
      code: isNumber ? 'out-of-range' : 'malformed',
      reason: {
        en: `${where}: ${first?.message ?? 'not readable'}.`,
        zh: isNumber ? `${where}：数值超出范围。` : `${where}：格式不对。`,
      },
    });
  }
  const intent = read.data as Intent;
  if (intent.act === 'commit' && intent.differential) {
    const sum = Object.values(intent.differential).reduce((total, part) => total + part, 0);
    if (sum !== 100)
      return failed({
        code: 'out-of-range',
        reason: { en: `The probabilities add up to ${sum}, not 100.`, zh: `各项概率合计${sum}%，应为100%。` },
      });
  }
  return ok(intent);
}

/** In a union the branch that fits best is the one whose complaint is about a value, not about a key. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  for (const issue of issues) {
    if (issue.code !== 'invalid_union') return issue;
    for (const branch of issue.errors) {
      const only = branch.length === 1 ? branch[0] : undefined;
      if (only && (only.code === 'too_big' || only.code === 'too_small')) return only;
    }
    return issue;
  }
  return undefined;
}

const short = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 40) : typeof value);
