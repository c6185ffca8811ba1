import type { Checkpoint, JourneySummary } from './journey.ts';
import type { Localized } from './localized.ts';

/** How the person comes to the site. */
export interface Condition {
  readonly id: string;
  readonly title: Localized;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
  readonly touch: boolean;
  readonly mobile: boolean;
  /** Appended to nothing: the whole user agent, when it differs from the browser's own. */
  readonly userAgent?: string;
  /** Slow-down factor of the processor (1 = none). */
  readonly cpu: number;
  /** Throttled connection, absent for the machine's own. Bits per second and milliseconds. */
  readonly network?: { readonly download: number; readonly upload: number; readonly latency: number };
}

/** Replaces secrets and personal data by `‹name›` wherever they could be printed, stored or photographed. */
export interface Masker {
  /** Masks a text of any kind (HTML, address, message). */
  text(value: string): string;
  /** Regular expression sources that find the data in page text, for painting over pictures. */
  readonly patterns: readonly string[];
  /** Name of the datum that is exactly this field value, if any. */
  nameOf(value: string): string | undefined;
}

/** Where a journey's evidence goes as soon as it exists. */
export interface JourneySink {
  /** Absolute path of a new folder to put the pictures of a checkpoint in, before `checkpoint` is called. */
  folder(checkpointFolder: string): Promise<string>;
  /** Writes one checkpoint, evidence included; atomic. */
  checkpoint(checkpoint: Checkpoint): Promise<void>;
  /** Absolute path for the picture of an obstacle; returns the name to record. */
  obstaclePicture(): Promise<{ readonly path: string; readonly name: string }>;
  /**
   * Forgets the states recorded so far: the journey is begun again. The picture of what stopped attempt `n` (1, 2…), when there is one, is
   * kept under the name that is returned.
   */
  restart(n: number): Promise<string | undefined>;
  /** Writes `journey.json`: the journey is finished, whatever its outcome. */
  finish(summary: JourneySummary): Promise<void>;
}

/** What the person running Usager is told while a journey is replayed. */
export interface ProgressEvent {
  readonly procedure: string;
  readonly path: string;
  readonly condition: string;
  readonly kind: 'start' | 'step' | 'checkpoint' | 'retry' | 'end';
  readonly step?: number;
  readonly steps?: number;
  readonly text: Localized;
  readonly elapsedMs: number;
}
