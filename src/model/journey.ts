import type { Evidence, EvidenceKind } from './evidence.ts';

/** Why a state was audited: it was reached, asked for by name, or an error state was provoked. */
export type CheckpointKind = 'state' | 'error';

/** A state of a page worth auditing, with the recipe that leads back to it. */
export interface Checkpoint<K extends EvidenceKind = EvidenceKind> {
  /** Unique within the procedure and stable between replays: `<path>--<condition>/<nn>-<name>`. */
  readonly id: string;
  /** `<nn>-<name>`: the folder. */
  readonly folder: string;
  readonly name: string;
  readonly kind: CheckpointKind;
  readonly path: string;
  readonly condition: string;
  /** Address, personal data masked. */
  readonly url: string;
  /** Number of steps done when the state was recorded: `journey.steps.slice(0, recipe)` leads back to it. */
  readonly recipe: number;
  /** True before any identification step (log-in, FranceConnect) of the journey. */
  readonly beforeLogin: boolean;
  readonly evidence: Evidence<K>;
}

/** How a journey ended. `blocked` is the site's doing, `failed` is ours. */
export type JourneyOutcome = 'completed' | 'stopped-before-submission' | 'blocked' | 'failed';

export type ObstacleKind =
  | 'control-absent'
  | 'control-disabled'
  | 'control-hidden'
  | 'http-error'
  | 'unreachable'
  | 'timeout'
  | 'wrong-page'
  | 'login-wall'
  | 'maintenance'
  | 'refused-host'
  | 'crash'
  | 'internal';

/** What stopped the person. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  /** One clear sentence for each reader, personal data masked. */
  readonly message: { readonly fr: string; readonly en: string };
  /** Index in `steps`. */
  readonly step: number;
  readonly url: string;
  readonly screenshot?: string;
}

/** A replay of the journey that the network broke off, and that was begun again. */
export interface FailedAttempt {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly outcome: JourneyOutcome;
  /** Its `step` is an index in the steps of that attempt, which are not kept; `screenshot` is `attempt-<n>.jpg` in the journey’s folder. */
  readonly obstacle: Obstacle;
}

/** One thing the person did, as done. */
export interface StepRecord {
  readonly index: number;
  readonly do: string;
  /** In words, personal data as `‹name›`. */
  readonly description: { readonly fr: string; readonly en: string };
  /** Where the scenario says it: `file:line`. */
  readonly place?: string;
  /** How the control was found. */
  readonly foundBy?: 'role' | 'label' | 'text' | 'css';
  readonly control?: string;
  /** Name of the datum that was typed, when the value was that datum and nothing else. Absent from runs recorded before it was kept. */
  readonly datum?: string;
  readonly urlBefore: string;
  readonly urlAfter: string;
  readonly at: string;
  readonly durationMs: number;
  readonly outcome: 'done' | 'blocked' | 'not-sent';
  /** True when the page never became quiet and the wait was cut. */
  readonly unsettled?: boolean;
  /** What the step showed that no evidence tells: badly written values accepted, nothing to write badly. */
  readonly note?: { readonly fr: string; readonly en: string };
}

/** A request that was refused because its host is not in the allow-list. */
export interface RefusedRequest {
  readonly host: string;
  readonly type: string;
  /** Address without query, masked. */
  readonly url: string;
  readonly count: number;
}

/** Requests of one host. */
export interface HostTraffic {
  readonly host: string;
  readonly type: string;
  readonly requests: number;
  readonly bytes: number;
  readonly failed: number;
  readonly server?: string;
}

/** Certificate of a host, as the browser saw it. */
export interface CertificateFacts {
  readonly host: string;
  readonly subject?: string;
  readonly issuer?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly protocol?: string;
  /** SHA-256 of the certificate (DER), hexadecimal. Absent from runs recorded before it was kept. */
  readonly sha256?: string;
}

/** What proves that the journey began from nothing and where it went. */
export interface JourneyProvenance {
  readonly cookiesAtStart: number;
  readonly storageAtStart: number;
  readonly signedIn: boolean;
  readonly cacheDisabled: boolean;
  readonly hosts: readonly {
    readonly host: string;
    /** Of the first response. */
    readonly address?: string;
    readonly port?: number;
    /** Of all responses, when more than one server answered. */
    readonly addresses?: readonly string[];
  }[];
  readonly certificates: readonly CertificateFacts[];
}

/** A person's way through one path under one condition, without its evidence. */
export interface JourneySummary {
  readonly schema: 'usager/journey/1';
  readonly procedure: string;
  readonly path: string;
  readonly pathTitle: string;
  readonly condition: string;
  readonly outcome: JourneyOutcome;
  readonly obstacle?: Obstacle;
  /** `test`: the steps are those of an end-to-end test, that Usager did not see; clicks are not counted. Absent when Usager replayed it. */
  readonly recordedBy?: 'test';
  /** Rank of the replay, from 2. Absent from the first, which is the reference. */
  readonly replay?: number;
  /** Attempts before the one that is told here, oldest first. Absent when the first was the only one. */
  readonly attempts?: readonly FailedAttempt[];
  readonly steps: readonly StepRecord[];
  readonly checkpointFolders: readonly string[];
  /** Distinct page states met. */
  readonly pages: number;
  /** Distinct fields met. */
  readonly fields: number;
  readonly clicks: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly bytes: number;
  readonly requests: readonly HostTraffic[];
  readonly refused: readonly RefusedRequest[];
  readonly dialogs: readonly string[];
  readonly downloads: readonly { readonly name: string; readonly bytes: number }[];
  readonly provenance: JourneyProvenance;
}

/** A journey with its checkpoints. */
export interface Journey<K extends EvidenceKind = EvidenceKind> extends JourneySummary {
  readonly checkpoints: readonly Checkpoint<K>[];
}

/** Figures of Lighthouse on one page. Reported beside the letters, ungraded. */
export interface LighthouseResult {
  readonly schema: 'usager/lighthouse/1';
  readonly version: string;
  readonly url: string;
  readonly why: 'start' | 'heaviest';
  /** 0–1. */
  readonly performance: number | null;
  readonly bytes: number | null;
  /** Milliseconds. */
  readonly largestContentfulPaint: number | null;
  readonly totalBlockingTime: number | null;
  readonly at: string;
}
