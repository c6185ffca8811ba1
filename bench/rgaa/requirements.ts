import type { ActCase } from './cases.ts';

/**
 * Success criteria of the rules whose cases carry none, or carry a stray one. ARIA rules have no requirement of WCAG of their own: they are
 * counted on 4.1.2 (name, role, value) and 1.3.1 (structure), which W3C lists as secondary. The parts of a composite rule take its criterion.
 */
const stated: Readonly<Record<string, string>> = {
  // ARIA roles, states and properties.
  '674b10': '4.1.2 1.3.1',
  '6a7281': '4.1.2 1.3.1',
  '5f99a7': '4.1.2 1.3.1',
  '4e8ab6': '4.1.2 1.3.1',
  '5c01ea': '4.1.2 1.3.1',
  kb1m8s: '4.1.2 1.3.1',
  '46ca7f': '1.1.1 4.1.2 1.3.1',
  // Text and its contrast: 1.4.4 stands on one case of each by mistake.
  afw4f7: '1.4.3 1.4.6',
  '09o5cg': '1.4.6',
  // Blocks repeated on every page.
  cf77f2: '2.4.1',
  '047fe0': '2.4.1',
  ye5d6e: '2.4.1',
  b40fd1: '2.4.1',
  '3e12e1': '2.4.1',
  ffd0e9: '1.3.1 2.4.6',
  // Keyboard traps, sound that plays by itself.
  '80af7b': '2.1.2',
  ebe86a: '2.1.2',
  a1b64e: '2.1.2',
  '80f0bf': '1.4.2',
  aaa1bf: '1.4.2',
  '4c31df': '1.4.2',
  efbfc7: '2.2.2',
  // Sound alone.
  afb423: '1.2.1',
  e7aa44: '1.2.1',
  '2eb176': '1.2.1',
  // Video: captions, audio description or alternative, pictures alone.
  eac66b: '1.2.2',
  f51b46: '1.2.2',
  ab4d13: '1.2.2 1.2.3 1.2.5 1.2.8',
  c5a4ea: '1.2.3 1.2.5 1.2.8',
  '1ea59c': '1.2.3 1.2.5 1.2.8',
  '1ec09b': '1.2.5',
  c3232f: '1.2.1',
  fd26cf: '1.2.1',
  d7ba54: '1.2.1',
  ee13b5: '1.2.1',
  '1a02b0': '1.2.8',
};

/**
 * A criterion of level AAA that only asks for more than one of level A or AA: what fails the latter fails the former, so its findings count.
 * Text under 4.5:1 is under 7:1; a link that its context does not explain is not explained alone; a limit of time is an interruption.
 */
const weaker: Readonly<Record<string, string>> = {
  '1.2.8': '1.2.3',
  '1.4.6': '1.4.3',
  '1.4.9': '1.4.5',
  '2.1.3': '2.1.1',
  '2.2.4': '2.2.1',
  '2.4.9': '2.4.4',
};

/** Rules of which W3C’s list gives a criterion to one case only, and not to the rule. */
const strays = new Set(['674b10', '46ca7f', 'e7aa44', 'ab4d13', 'fd26cf']);

/** Rules that no picture of a page can decide: something must be pressed, waited for or listened to. */
const driven: Readonly<Record<string, string>> = {
  '80af7b': 'keyboard trap',
  ebe86a: 'keyboard trap',
  a1b64e: 'keyboard trap',
  oj04fd: 'visible focus',
  '80f0bf': 'sound that plays by itself',
  aaa1bf: 'sound that plays by itself',
  '4c31df': 'sound that plays by itself',
  efbfc7: 'text that changes by itself',
  c249d5: 'motion of the device',
  '7677a9': 'motion of the device',
  ffbc54: 'shortcut of one character',
  '3e12e1': 'block to collapse',
};

/** What must be driven to decide the rule; undefined when its pages can be read at rest. */
export const drivenBy = (ruleId: string): string | undefined => driven[ruleId];

const number = (requirement: string): readonly string[] => {
  const found = /^wcag\d+:(\d\.\d\.\d{1,2})$/.exec(requirement)?.[1];
  return found === undefined ? [] : [found];
};

/** False when W3C’s list gives the rule no success criterion: ARIA alone, or a part of another rule that has one. */
export const isStatedByW3c = (cases: readonly ActCase[]): boolean =>
  cases.some(({ requirements }) => requirements.flatMap(number).length > 0) && !strays.has(cases[0]?.ruleId ?? '');

/** Success criteria of a rule, from all its cases: a finding that carries one of them counts. */
export function criteriaOf(cases: readonly ActCase[]): ReadonlySet<string> {
  const known = stated[cases[0]?.ruleId ?? '']?.split(' ');
  const own = known ?? cases.flatMap(({ requirements }) => requirements.flatMap(number));
  return new Set(own.flatMap((criterion) => [criterion, ...(weaker[criterion] === undefined ? [] : [weaker[criterion]])]));
}
