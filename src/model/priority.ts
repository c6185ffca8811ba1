import type { PopulationFigure } from './method.ts';

/** What the obstacle does to the person: ends the procedure, makes it depend on help or luck, costs time. */
export type Harm = 'stops' | 'hinders' | 'slows';

/** What mending it takes: words or attributes of a page; a component, a form, its code; another service, people, a rule. */
export type Ease = 'page' | 'component' | 'organisation';

/** One thing to mend, with all that its place in the list is made of. */
export interface Priority {
  /** `indicator:1.4`, `rule:usager/no-main`, `journey:smartphone`. */
  readonly id: string;
  /** In the language of the scorecard. */
  readonly title: string;
  /** The message that proves it, when it says more than the title. */
  readonly proof?: string;
  /** Where the people come from; null when everyone who does the procedure meets it. */
  readonly figure: PopulationFigure | null;
  /** 0–1. */
  readonly people: number;
  readonly harm: Harm;
  /** True when the objective is met in part: the harm counts for half. */
  readonly partial: boolean;
  readonly ease: Ease;
  /** people × harm × ease, 0–1. */
  readonly score: number;
  /** RGAA criteria, `11.1`… */
  readonly rgaa: readonly string[];
  readonly findings: readonly string[];
}
