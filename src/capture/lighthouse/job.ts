/** What the child process is told, on its standard input. */
export interface LighthouseJob {
  readonly port: number;
  readonly url: string;
  readonly allow: readonly string[];
  readonly basicAuth?: { readonly username: string; readonly password: string };
}

/** What it answers, on its standard output, as the last line. */
export type LighthouseAnswer =
  | {
      readonly ok: true;
      readonly version: string;
      readonly url: string;
      readonly performance: number | null;
      readonly bytes: number | null;
      readonly largestContentfulPaint: number | null;
      readonly totalBlockingTime: number | null;
      readonly at: string;
    }
  | { readonly ok: false; readonly error: string };
