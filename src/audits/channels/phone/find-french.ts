import { frenchEmergencyNumbers } from '../../../method/phone.ts';
import type { PhoneVocabulary } from '../../../method/channels/types.ts';
import { confirmsCall, contextBefore, isDoubtful } from './context.ts';
import type { DigitGroup, DigitRun } from './digit-runs.ts';
import { digitRuns } from './digit-runs.ts';
import type { PlanNumber } from './french.ts';
import { internationalAt, nationalLength, planOf, shortAt, universalAt } from './french.ts';

/** A phone number in a text: what the plan says, and where it stands. */
export interface FoundNumber extends PlanNumber {
  readonly start: number;
  readonly end: number;
  /** National emergency number or helpline. */
  readonly emergency?: boolean;
}

interface Reading {
  readonly folded: string;
  readonly words: PhoneVocabulary;
  /** True when what stands above or before the text announces a call. */
  readonly expected: boolean;
}

interface Match {
  readonly plan: PlanNumber;
  readonly length: number;
  readonly emergency?: boolean;
}

/** A neighbour that only a space, a dot or a hyphen parts: the digits may belong to a longer number (NIR, IBAN, SIRET). */
function glued(group: DigitGroup | undefined): boolean {
  return group !== undefined && /^[.-]?$/.test(group.before);
}

function stuck(run: DigitRun, index: number, length: number, reading: Reading): boolean {
  const first = run.groups[index];
  const next = run.groups[index + length];
  const slashed = reading.folded[(run.groups[index - 1]?.start ?? 0) - 1] === '/';
  const before = index > 0 && glued(first) && !slashed;
  const postcode = next !== undefined && next.digits.length === 5 && next.before === '-';
  const letters = (index === 0 && run.letterBefore) || (index + length === run.groups.length && run.letterAfter && length === 1);
  return before || (glued(next) && !postcode) || letters;
}

function tenDigits(run: DigitRun, index: number, reading: Reading): Match | null {
  const abroad = internationalAt(run.groups, index, run.plus);
  if (abroad !== null) return { plan: planOf(abroad.national), length: abroad.length };
  const universal = universalAt(run.groups, index, run.plus);
  if (universal !== null)
    return { plan: { number: universal.number, tariff: 'free', ordinary: false }, length: universal.length };
  const length = nationalLength(run.groups, index);
  if (length === 0) return null;
  const span = run.groups.slice(index, index + length);
  const start = span[0]?.start ?? 0;
  if (length === 1 && /[/=_#?&@]/.test(reading.folded[start - 1] ?? '')) return null;
  const context = contextBefore(reading.folded, start, reading.words);
  if (context === 'denied') return null;
  const trusted = context === 'announced' || reading.expected;
  const joinedToOthers = stuck(run, index, length, reading);
  // Digits stuck to others are a phone number only where a call is announced right before, and when they start the run.
  if (joinedToOthers && (context !== 'announced' || index > 0 || run.letterBefore)) return null;
  if (!trusted && (span[1]?.before === '/' || isDoubtful(reading.folded, start, reading.words))) return null;
  return { plan: planOf(span.map((group) => group.digits).join('')), length };
}

function fewDigits(run: DigitRun, index: number, reading: Reading): Match | null {
  const short = shortAt(run.groups, index);
  if (short === null || stuck(run, index, short.length, reading) || run.letterAfter) return null;
  const start = run.groups[index]?.start ?? 0;
  const end = run.groups[index + short.length - 1]?.end ?? 0;
  const { folded, words } = reading;
  if (/^ ?(?:,\d|€|euros?|%|\/\d|m2|km|habitants|h\d|places|personnes)/.test(folded.slice(end, end + 12))) return null;
  const context = contextBefore(folded, start, words);
  if (context === 'denied' || isDoubtful(folded, start, words)) return null;
  const called = context === 'announced' || confirmsCall(folded, end, words) || reading.expected;
  return called ? { plan: planOf(short.number), length: short.length } : null;
}

function emergency(run: DigitRun, index: number, reading: Reading): Match | null {
  const group = run.groups[index];
  if (group === undefined || !frenchEmergencyNumbers.includes(group.digits)) return null;
  if (stuck(run, index, 1, reading)) return null;
  const { folded, words } = reading;
  const before = folded.slice(Math.max(0, group.start - 60), group.start);
  const after = folded.slice(group.end, group.end + 40);
  if (words.notEmergency.test(after) || !(words.callsEmergency.test(before) || words.isEmergency.test(after))) return null;
  return { plan: { number: group.digits, tariff: 'free', ordinary: false }, length: 1, emergency: true };
}

function inRun(run: DigitRun, reading: Reading, into: FoundNumber[]): void {
  for (let index = 0; index < run.groups.length;) {
    const match = tenDigits(run, index, reading) ?? fewDigits(run, index, reading) ?? emergency(run, index, reading);
    const start = run.groups[index]?.start ?? 0;
    index += match?.length ?? 1;
    if (match === null) continue;
    const signed = run.plus && index === match.length;
    const end = run.groups[index - 1]?.end ?? start;
    const helpline = match.emergency === true || match.plan.known?.scope === 'emergency';
    into.push({ ...match.plan, start: signed ? run.start : start, end, ...(helpline ? { emergency: true } : {}) });
  }
}

/** French phone numbers of a folded text, in order. `expected`: what stands before the text announces a call. */
export function findFrench(folded: string, words: PhoneVocabulary, expected: boolean): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const run of digitRuns(folded)) inRun(run, { folded, words, expected }, found);
  return found;
}
