import type { Comparison } from './comparison.ts';
import type { JourneyOutcome, StepRecord } from './journey.ts';
import type { Lang, Localized } from './localized.ts';
import type { Letter } from './method.ts';
import type { Priority } from './priority.ts';
import type { Procedure } from './scenario.ts';
import type { Scorecard } from './scorecard.ts';

/** What a statement must say of the machine and its tools to hold a year later (NF Z67-147 practice). */
export interface Provenance {
  readonly machine: {
    readonly os: string;
    readonly kernel: string;
    /** Build of the kernel, with its patches, as the system states it. Absent from runs recorded before it was kept. */
    readonly kernelBuild?: string;
    readonly architecture: string;
    readonly container: boolean;
    readonly hostname?: string;
  };
  readonly node: string;
  readonly browser: {
    readonly name: string;
    readonly version: string;
    readonly executable: string;
    readonly flags: readonly string[];
    readonly extensions: readonly string[];
  };
  readonly proxy: { readonly environment: readonly string[]; readonly browser: string };
  readonly network: {
    readonly localAddresses: readonly string[];
    readonly dnsServers: readonly string[];
    readonly publicAddress?: string;
  };
  readonly clock: {
    readonly utc: string;
    readonly local: string;
    readonly timeZone: string;
    readonly offsetMs: number | null;
    readonly offsetSource?: string;
  };
}

/** One line per procedure in `run.json`. */
export interface RunProcedure {
  readonly procedure: Procedure;
  readonly scenario: { readonly file: string; readonly hash: string };
  readonly journeys: readonly { readonly path: string; readonly condition: string; readonly outcome: JourneyOutcome }[];
  readonly outcome: JourneyOutcome;
  readonly grade: Letter | null;
  readonly letters: Readonly<Record<string, Letter | null>>;
}

/** `run.json`: one execution over one or more scenarios. */
export interface Run {
  readonly schema: 'usager/run/1';
  readonly usager: string;
  readonly method: string;
  readonly lang: Lang;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** False while the run is under way or when it was cut off. */
  readonly complete: boolean;
  readonly command: readonly string[];
  /** How many times each journey is replayed. Absent for once. */
  readonly repeat?: number;
  readonly tools: Readonly<Record<string, string>>;
  readonly provenance: Provenance | null;
  readonly procedures: readonly RunProcedure[];
}

/** `manifest.json`: SHA-256 and size of every file of the run. */
export interface Manifest {
  readonly schema: 'usager/manifest/1';
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[];
}

/** What a reporter is given. */
export interface RenderInput {
  readonly run: Run;
  readonly scorecards: readonly Scorecard[];
  readonly lang: Lang;
  /** Path from the run's folder → `data:` address, for the pictures that the report embeds. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the evidence says of the states, by procedure. Without it no picture is drawn on and no recipe is told. */
  readonly evidence?: ReadonlyMap<string, ReportEvidence>;
  /** What to mend first, by procedure. */
  readonly priorities?: ReadonlyMap<string, readonly Priority[]>;
  /** The earlier run that this one is compared with. */
  readonly baseline?: ReportBaseline;
}

/** A state as its proof tells it. */
export interface ReportState {
  /** Number of steps of its journey that lead back to it. */
  readonly recipe: number;
  /** Size of the picture in CSS pixels, the unit of the rectangles; absent without picture. `cut`: the page went on below. */
  readonly picture?: { readonly width: number; readonly height: number; readonly cut: boolean };
  /** Fingerprints of its files, by their path from the procedure's folder. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** Steps of the journeys (`<path>--<condition>`) and proofs of the states (checkpoint id) of one procedure. */
export interface ReportEvidence {
  readonly steps: ReadonlyMap<string, readonly StepRecord[]>;
  readonly states: ReadonlyMap<string, ReportState>;
}

/** An earlier run, and each procedure's comparison with it; a procedure that it does not hold is absent. */
export interface ReportBaseline {
  readonly startedAt: string;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Its scorecards, by procedure: what a finding was there. */
  readonly scorecards?: ReadonlyMap<string, Scorecard>;
}

/** A file of a report made of several. `path` is from the run's folder. */
export interface ReportPage {
  readonly path: string;
  readonly content: string;
}

/** A report format: a pure function from scorecards to a string. */
export interface Reporter {
  /** File extension without the dot. */
  readonly extension: string;
  /** File name in the run folder. */
  readonly file: string;
  render(input: RenderInput): string;
  /** The same split into pages for the run's folder, the first at `file`. */
  pages?(input: RenderInput): Iterable<ReportPage>;
}

/** A file made of bytes, and what its reader must be told of it (what did not fit, what was kept). */
export interface RenderedFile {
  readonly bytes: Uint8Array;
  readonly notices: readonly Localized[];
}

/** A report format that is not text: as pure as the others, but its bytes are packed. */
export interface FileReporter {
  readonly extension: string;
  readonly file: string;
  /** `template`: the person’s own copy of the official file, to fill. Throws `BadTemplate` when it cannot be. */
  render(input: RenderInput, template?: Uint8Array): Promise<RenderedFile>;
}
