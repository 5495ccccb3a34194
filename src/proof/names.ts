/** What a case itself calls its lines, stages and facts, in English, with the id by which each is found in the file. */

import { actsOf, type Library } from '../cases/library';
import type { CaseFile } from '../cases/schema';
import { gradeId, harmId, type Line, refusalId } from './lines';

export interface Names {
  readonly line: (line: Line) => string;
  readonly stage: (id: string) => string;
  /** A lasting fact as the walk names it: `done order:crp`. */
  readonly fact: (name: string) => string;
}

export function namesOf(library: Pick<Library, 'catalogue'>, of: CaseFile): Names {
  const acts = actsOf(library, of);
  const act = (key: string): string => {
    const found = acts.get(key);
    return found ? quoted(found.name.en) : key;
  };
  const person = (id: string): string => of.people.find((one) => one.id === id)?.name.en ?? id;
  const stage = (id: string): string => {
    const found = of.stages.find((one) => one.id === id);
    return found ? `${quoted(found.title.en)} (${id})` : id;
  };

  const refusal = (id: string): string => {
    const said = of.refusals.find((_, index) => refusalId(of.refusals, index) === id);
    if (!said) return `the refusal ${id}`;
    const asked = acts.has(said.act) ? `when asked for ${act(said.act)}` : 'when asked';
    return `the refusal by ${person(said.by)} ${asked}: ${quoted(said.reason.en)} (${id})`;
  };

  const mark = (kind: 'earned' | 'lost', id: string): string => {
    const { safety, stewardship, keyFeatures } = of.rubric;
    for (const [what, flags] of [
      ['safety flag', safety],
      ['stewardship line', stewardship],
    ] as const) {
      const flag = flags.find((one) => one.id === id);
      if (flag)
        return `${kind === 'earned' ? 'an end without ' : ''}the ${what} ${quoted(flag.why.en)} (${id})`;
    }
    for (const { id: feature, title, grades, harm } of keyFeatures) {
      const named = `the key feature ${quoted(title.en)}`;
      if (id === harmId(feature))
        return `the harm that takes all marks of ${named}: ${quoted(harm?.why.en ?? '')} (${id})`;
      if (id === feature && kind === 'lost') return `an end without marks for ${named} (${id})`;
      const place = grades.findIndex((_, index) => gradeId(feature, index) === id);
      const grade = grades[place];
      if (!grade) continue;
      return place === 0
        ? `the best grade of ${named} (${id})`
        : `grade ${place + 1} of ${named}: ${quoted(grade.why.en)} (${id})`;
    }
    return id;
  };

  const fact = (name: string): string => {
    const [kind = '', ...rest] = name.split(' ');
    const id = rest.join(' ');
    switch (kind) {
      case 'done':
      case 'declined':
        return `${act(id)} ${kind} (${id})`;
      case 'here':
        return `${id.split('|').map(act).join(' or ')} done in this stage (${id})`;
      case 'resulted':
        return `${act(`order:${id}`)} back (order:${id})`;
      case 'known':
        return `known: ${quoted(of.facts.find((one) => one.id === id)?.name.en ?? id)} (${id})`;
      case 'been':
        return `has been in ${stage(id)}`;
      case 'moment':
        return `the moment ${id} has come`;
      default:
        return name;
    }
  };

  const line = ({ kind, id }: Line): string => {
    switch (kind) {
      case 'ending':
        return `the ending ${quoted(of.endings.find((one) => one.id === id)?.title.en ?? id)} (${id})`;
      case 'ledger':
        return `the ledger line ${quoted(of.ledger.find((one) => one.id === id)?.what.en ?? id)} (${id})`;
      case 'refusal':
        return refusal(id);
      default:
        return mark(kind, id);
    }
  };

  return { line, stage, fact };
}

/** Long sentences are cut where a word ends: they stand in the file. */
const LONGEST = 110;

function quoted(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST) return `“${whole.replace(/\.$/, '')}”`;
  const cut = whole.slice(0, LONGEST);
  return `“${cut.slice(0, cut.lastIndexOf(' '))} …”`;
}
