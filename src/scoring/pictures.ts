import type { Checkpoint, Journey } from '../model/journey.ts';

/** Kinds of evidence that scoring itself looks at. */
export const scoringRequires = ['page', 'screenshot'] as const;

export type ScoringKind = (typeof scoringRequires)[number];

/** Paths of a checkpoint’s pictures from the procedure’s folder; none when the screenshot could not be taken. */
export function picturesOf({ path, condition, folder, evidence }: Checkpoint<ScoringKind>): {
  screenshot?: string;
  thumbnail?: string;
} {
  if (!evidence.screenshot.ok) return {};
  const base = `journeys/${path}--${condition}/${folder}`;
  const { file, thumbnail } = evidence.screenshot.value;
  return { screenshot: `${base}/${file}`, ...(thumbnail === undefined ? {} : { thumbnail: `${base}/${thumbnail}` }) };
}

/** Screenshot of each checkpoint, by checkpoint id. */
export function screenshotIndex(journeys: readonly Journey<ScoringKind>[]): ReadonlyMap<string, string> {
  const entries = journeys.flatMap(({ checkpoints }) =>
    checkpoints.flatMap((checkpoint) => {
      const { screenshot } = picturesOf(checkpoint);
      return screenshot === undefined ? [] : [[checkpoint.id, screenshot] as const];
    }),
  );
  return new Map(entries);
}
