/** Reads the words of a call: positions, flags, files. What is wrong with a call is said in one line with the remedy. */

import { readFileSync } from 'node:fs';
import type { Language, Localized } from '../../src/kernel/text';

/** The call is wrong: one line, no stack trace, exit 2. */
export class CallError extends Error {}

export interface Call {
  readonly words: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  readonly acts: string | undefined;
  /** A hospital's own prices. */
  readonly tariff: string | undefined;
  readonly seed: number;
  /** How long a command may look for something. */
  readonly seconds?: number | undefined;
  /** How many virtual patients. */
  readonly n?: number | undefined;
  /** Leaves out what takes long. */
  readonly quick?: boolean;
  readonly usage: string;
}

export function readCall(args: readonly string[], usage: string): Call {
  const words: string[] = [];
  let json = false;
  let language: Language = 'en';
  let acts: string | undefined;
  let tariff: string | undefined;
  let seed = 1;
  let seconds: number | undefined;
  let n: number | undefined;
  let quick = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [flag, inline] =
      arg.startsWith('--') && arg.includes('=')
        ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)]
        : [arg, undefined];
    const value = (): string => {
      const given = inline ?? args[++at];
      if (given === undefined) throw new CallError(`${flag} needs a value; usage: ${usage}`);
      return given;
    };
    if (flag === '--json' && inline === undefined) json = true;
    else if (flag === '--quick' && inline === undefined) quick = true;
    else if (flag === '--lang') language = languageOf(value());
    else if (flag === '--acts') acts = value();
    else if (flag === '--tariff') tariff = value();
    else if (flag === '--seed') seed = seedOf(value());
    else if (flag === '--seconds') seconds = secondsOf(value());
    else if (flag === '--n') n = patientsOf(value());
    else if (arg.startsWith('--')) throw new CallError(`unknown flag "${flag}"; usage: ${usage}`);
    else words.push(arg);
  }
  return { words, json, language, acts, tariff, seed, seconds, n, quick, usage };
}

function languageOf(text: string): Language {
  if (text === 'en' || text === 'zh') return text;
  throw new CallError(`--lang is en or zh, not "${text}"`);
}

function seedOf(text: string): number {
  const seed = Number(text);
  if (/^\d{1,9}$/.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new CallError(`--seed is a whole number from 0 to 999999999, not "${text}"`);
}

function secondsOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new CallError(`--seconds is a whole number from 0 to 99999, not "${text}"`);
}

function patientsOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CallError(`--n is a whole number of patients from 1 to 999999, not "${text}"`);
}

/** No more words than the command takes. */
export function atMost(call: Call, count: number): void {
  const extra = call.words[count];
  if (extra !== undefined) throw new CallError(`"${extra}" is one word too many; usage: ${call.usage}`);
}

/** The JSON of a file, or of standard input for `-`. */
export function readJson(path: string): unknown {
  const text = readText(path, 'JSON');
  try {
    return JSON.parse(text);
  } catch {
    throw new CallError(`${path === '-' ? 'standard input' : path} is not JSON`);
  }
}

/** The text of a file, or of standard input for `-`. */
export const readText = (path: string, what: string): string => readBytes(path, what).toString('utf8');

/** What a file holds, or standard input for `-`. */
export function readBytes(path: string, what: string): Buffer {
  try {
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CallError(
      code === 'EISDIR'
        ? `${path} is a folder; name a ${what} file`
        : `cannot read ${path} (${code ?? 'unreadable'}); name a ${what} file, or - for standard input`,
    );
  }
}

export const say = (call: Call, text: Localized): string => text[call.language];
