/**
 * Golden files of fixes: test/remediation/cases/NAME.txt. A file holds cases, a case is a text and what stores make of it.
 *
 *     === what the case shows | language=python path=app.py
 *     call("«»")
 *     --- env
 *     import os
 *
 *     call(os.environ["KEY"])
 *     --- vault refused
 *     The beginning of the reason.
 *     --- .env
 *     KEY=first-VALUE
 *
 * `«»` stands for a secret, `«text»` for one with this text; several are fixed one after the other. Texts end with a line break.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Companions, Plan } from '../../remediation';
import { applied, remediation } from './host';

export interface Case {
  readonly title: string;
  readonly language: string;
  readonly path: string;
  /** The finding's environment variable, if it has one. */
  readonly variable?: string;
  readonly text: string;
  readonly secrets: readonly Secret[];
  readonly expected: readonly Expected[];
}

export interface Secret {
  /** As it is written in the text. */
  readonly value: string;
  /** Offset in the text before any fix. */
  readonly start: number;
}

export interface Expected {
  /** A store's id, or `.env`. */
  readonly of: string;
  readonly refused: boolean;
  readonly text: string;
}

/** What `«»` stands for, by its place in the text. */
export const values = [
  'first-VALUE',
  'second-VALUE',
  'third-VALUE',
  'fourth-VALUE',
  'fifth-VALUE',
  'sixth-VALUE',
  'seventh-VALUE',
  'eighth-VALUE',
  'ninth-VALUE',
  'tenth-VALUE',
] as const;

export function readCases(name: string, folder = 'cases'): Case[] {
  const [head = '', ...cases] = readFileSync(join('test/remediation', folder, `${name}.txt`), 'utf8').split(/^=== /m);
  const defaults = optionsOf(/^language=.*$/m.exec(head)?.[0] ?? '');
  return cases.map((source) => {
    const [first = '', ...sections] = source.split(/^--- /m);
    const [title = '', options = ''] = lineOf(first).split(' | ');
    const { language = '', path = 'app', variable } = { ...defaults, ...optionsOf(options) };
    const expected = sections.map((section): Expected => {
      const [of = '', refused] = lineOf(section).split(' ');
      return { of, refused: refused === 'refused', text: restOf(section) };
    });
    return {
      title,
      language,
      path,
      ...(variable === undefined ? {} : { variable }),
      ...unmarked(restOf(first)),
      expected,
    };
  });
}

export interface Fixed {
  readonly text: string;
  readonly plans: readonly Plan[];
  readonly companions: Companions;
  readonly refused?: string;
}

/** All secrets of a case moved to a store, one after the other, as a person would; stops at the first refusal. */
export async function fix(one: Case, store: string, project = 'shop'): Promise<Fixed> {
  let { text } = one;
  let companions: Companions = {};
  const plans: Plan[] = [];
  for (const { value, start: first } of one.secrets) {
    const start = plans.length === 0 ? first : text.indexOf(value);
    const request = {
      text,
      path: one.path,
      language: one.language,
      start,
      end: start + value.length,
      title: 'Secret',
      companions,
      project,
    };
    const plan = await remediation.plan(
      { ...request, ...(one.variable === undefined ? {} : { environmentVariable: one.variable }) },
      store,
    );
    if ('refused' in plan) return { text, plans, companions, refused: plan.refused };
    plans.push(plan);
    text = applied(text, plan);
    companions = { ...companions, ...plan.companions };
  }
  return { text, plans, companions };
}

/** The case as it is in a file with Windows line breaks. */
export function withCarriageReturns(one: Case): Case {
  const converted = (text: string): string => text.replace(/\n/g, '\r\n');
  return {
    ...one,
    text: converted(one.text),
    secrets: one.secrets.map(({ value, start }) => ({
      value: converted(value),
      start: converted(one.text.slice(0, start)).length,
    })),
    expected: one.expected.map((section) =>
      section.of === '.env' || section.refused ? section : { ...section, text: converted(section.text) },
    ),
  };
}

const lineOf = (text: string): string => text.slice(0, text.indexOf('\n'));
const restOf = (text: string): string => text.slice(text.indexOf('\n') + 1);

const optionsOf = (text: string): Partial<Record<string, string>> =>
  Object.fromEntries(text.split(' ').map((option) => option.split('=') as [string, string]));

function unmarked(marked: string): { text: string; secrets: Secret[] } {
  const secrets: Secret[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/«([^»]*)»/g)) {
    text += marked.slice(at, match.index);
    const value = match[1] || values[secrets.length]!;
    secrets.push({ value, start: text.length });
    text += value;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), secrets };
}
