import type { Locator } from 'playwright';
import type { EntryFormat, Field } from '../../model/evidence.ts';
import type { Step } from '../../model/scenario.ts';

/** A field that was written badly. What it held before stays in memory: it is never recorded. */
export interface BadEntry {
  readonly field: Field;
  readonly format: EntryFormat;
  readonly locator: Locator;
  readonly former: string;
  /** What the field holds of the bad value; empty when the browser keeps it to itself (a date, a number). */
  readonly bad: string;
}

/** What is to be put back before the person goes on. */
export interface Undo {
  readonly entries: readonly BadEntry[];
  readonly fieldsBefore: readonly Field[];
  /** What the scenario had typed and chosen on the page. */
  readonly typed: readonly Step[];
  /** Address, and number of main documents, before the bad values were sent. */
  readonly url: string;
  readonly documents: number;
  /** True when the page took the bad values and led on. */
  accepted: boolean;
}
