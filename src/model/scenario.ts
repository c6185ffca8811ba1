/** Where a scenario says something: file, 1-based line and column. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * How a person finds a control: by role and accessible name, by label, by visible text; a CSS selector is the last resort.
 * Exactly one of `role`, `label`, `text`, `css` is given (`name` goes with `role`; `in` narrows to a named group, landmark or section).
 */
export interface Target {
  readonly role?: string;
  readonly name?: string;
  readonly label?: string;
  readonly text?: string;
  readonly css?: string;
  readonly in?: string;
  /** Match names and labels exactly (default: case-insensitive, a substring is enough, exact preferred). */
  readonly exact?: boolean;
  /** 1-based rank among several matches. */
  readonly nth?: number;
}

/** What a state must show to be the state that the scenario means. All given conditions must hold. */
export interface Expectation {
  readonly text?: string;
  readonly url?: string;
  readonly title?: string;
  readonly heading?: string;
  readonly role?: string;
  readonly name?: string;
}

interface StepBase {
  /** Name by which a path replaces, removes or adds after this step. */
  readonly id?: string;
  /** Where the step is written; absent for steps made by the program. */
  readonly place?: SourcePlace;
  /** What must be true after the step; otherwise the journey is blocked with a `wrong-page` obstacle. */
  readonly expect?: Expectation;
}

/** One thing the person does. `value` texts may hold `${name}` references to `data`. */
export type Step = StepBase &
  (
    | { readonly do: 'visit'; readonly url: string }
    | { readonly do: 'click'; readonly target: Target; readonly submission?: boolean }
    | { readonly do: 'fill'; readonly target: Target; readonly value: string }
    | { readonly do: 'choose'; readonly target: Target }
    | { readonly do: 'check'; readonly target: Target; readonly checked: boolean }
    | { readonly do: 'select'; readonly target: Target; readonly option: string }
    | { readonly do: 'upload'; readonly target: Target; readonly files: readonly string[]; readonly submission?: boolean }
    | { readonly do: 'press'; readonly key: string; readonly target?: Target; readonly submission?: boolean }
    | { readonly do: 'wait'; readonly for: Expectation | { readonly seconds: number } }
    | { readonly do: 'expect' }
    | { readonly do: 'checkpoint'; readonly name: string }
    | { readonly do: 'submitEmpty'; readonly target: Target; readonly submission?: boolean }
    | { readonly do: 'submitInvalid'; readonly target: Target; readonly fields?: readonly string[] }
    | { readonly do: 'submit'; readonly target: Target }
    | { readonly do: 'run'; readonly name: string; readonly code: (page: unknown) => Promise<void> }
  );

/** The word that names a step in a scenario file. */
export type StepKind = Step['do'];

/** A value the person knows. Personal unless said otherwise; a secret comes from the environment. Both are masked everywhere. */
export interface Datum {
  readonly name: string;
  readonly value: string;
  readonly kind: 'personal' | 'secret' | 'public';
}

/** One situation of the person, with its steps already worked out (changes applied to the main path). */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
  readonly data: readonly Datum[];
}

/** Kind of authority: some rules differ (loi ESSOC art. 28 spares local authorities). */
export type AuthorityKind = 'state' | 'social-security' | 'local' | 'operator';

/** What the public wants to get done: one authority, one purpose. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  readonly authority: string;
  readonly country: string;
  /**
   * ISO 3166-2 code of the region whose authority is in charge (`BE-BRU`), where the law of the region asks for more than the country's.
   * It starts with the code of the country.
   */
  readonly region?: string;
  /** Typed in the searches of the nearest counter, instead of the test postcode of the country. */
  readonly postcode?: string;
  readonly language: string;
  readonly kind: AuthorityKind;
  readonly url: string;
}

/** HTTP Basic credentials (already resolved from the environment; secrets). */
export interface BasicAuth {
  readonly username: string;
  readonly password: string;
}

/** A scenario, validated and resolved: the file that says how to walk through a procedure. */
export interface Scenario {
  readonly file: string;
  /** SHA-256 of the scenario file, hexadecimal. */
  readonly hash: string;
  readonly procedure: Procedure;
  readonly site: {
    readonly start: string;
    /** Hosts (`name`, `name:port` or `*.name`) that may be requested; nothing else ever is. */
    readonly allow: readonly string[];
    /** Controls that close cookie banners and other interruptions, tried after each navigation. */
    readonly dismiss: readonly Target[];
    readonly basicAuth?: BasicAuth;
    /** Absolute path of a Playwright storage state file (signed-in session). */
    readonly storageState?: string;
    /** Page that carries a locator, contact or accessibility statement besides the path: visited once, after the main path. */
    readonly alsoRead: readonly string[];
  };
  readonly paths: readonly Path[];
  /** Ids of conditions, in order. */
  readonly conditions: readonly string[];
}
