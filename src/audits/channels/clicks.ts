import type { Quote } from '../../model/inventory.ts';
import type { StepRecord } from '../../model/journey.ts';
import { quoteOf } from '../reading/blocks.ts';
import { pageAddress } from '../reading/page-address.ts';
import { announcesContact } from './online.ts';
import type { ChannelCheckpoint, PageReading } from './page-reading.ts';
import { stepsAfter } from './walked.ts';
import type { PagesRead, StepsOf } from './walked.ts';

/** One click from a state to another; `words` are those of the link or of the button. */
export interface Click {
  readonly from: number;
  readonly to: number;
  readonly words: Quote;
  /** The words announce a contact. */
  readonly announced: boolean;
}

/** Links of one state that lead to another, one for each that they lead to: the first, or the first whose words announce a contact. */
function linkClicks(reading: PageReading, from: number, pages: PagesRead): readonly Click[] {
  const clicks = new Map<number, Click>();
  for (const link of reading.links) {
    if (link.kind !== 'page') continue;
    const address = pageAddress(link.href);
    const to = pages.target(from, address);
    if (to === undefined || to === from || clicks.get(to)?.announced === true) continue;
    const announced = announcesContact(link, reading);
    // A contact page may hold a form too: it is no step of the procedure.
    if (!announced && (clicks.has(to) || pages.isStepBack(from, address))) continue;
    const quote = quoteOf(link.text === '' ? link.href : link.text);
    clicks.set(to, { from, to, words: { checkpoint: reading.checkpoint.id, quote, selector: link.selector }, announced });
  }
  return [...clicks.values()];
}

/** Steps by which the person does nothing to the page. */
const passive: ReadonlySet<string> = new Set(['checkpoint', 'expect', 'wait']);

/** The only thing done between two states, when it is a click that succeeded. */
function onlyClick(steps: readonly StepRecord[]): StepRecord | undefined {
  const [step, ...others] = steps.filter((one) => !passive.has(one.do));
  return step?.do === 'click' && step.outcome === 'done' && others.length === 0 ? step : undefined;
}

/** Buttons pressed between two states with nothing filled in: a link says where it leads, a button only when it was pressed. */
function walkedClicks(states: readonly ChannelCheckpoint[], steps: StepsOf): readonly Click[] {
  return states.flatMap((state, from): readonly Click[] => {
    const next = states[from + 1];
    const step = onlyClick(stepsAfter(states, from, steps));
    if (step === undefined || next?.kind !== 'state' || state.beforeLogin !== next.beforeLogin) return [];
    const words = { checkpoint: state.id, quote: quoteOf(step.control ?? step.description.fr) };
    return [{ from, to: from + 1, words, announced: false }];
  });
}

/** A walk over pages: its states in order, what is read of each, where links lead, what was done between them. */
export interface ReadWalk {
  readonly states: readonly ChannelCheckpoint[];
  readonly readings: readonly PageReading[];
  readonly pages: PagesRead;
  readonly steps: StepsOf;
}

/** Every click that leads from a state to another, those of links first. */
export function clicksBetween({ states, readings, pages, steps }: ReadWalk): readonly Click[] {
  return [...readings.flatMap((reading, from) => linkClicks(reading, from, pages)), ...walkedClicks(states, steps)];
}
