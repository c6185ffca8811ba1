import { z } from 'zod';
import type { EvidenceKind } from '../../model/evidence.ts';
import type { Checkpoint, JourneySummary, LighthouseResult } from '../../model/journey.ts';
import { flag, localized, maybe, number, open, text, texts } from './open.ts';

export const journeyOutcome = z.enum(['completed', 'stopped-before-submission', 'blocked', 'failed']);

const obstacleKinds = [
  'control-absent',
  'control-disabled',
  'control-hidden',
  'http-error',
  'unreachable',
  'timeout',
  'wrong-page',
  'login-wall',
  'maintenance',
  'refused-host',
  'crash',
  'internal',
] as const;

const obstacle = open({ kind: z.enum(obstacleKinds), message: localized, step: number, url: text, screenshot: maybe(text) });

const attempt = open({ startedAt: text, durationMs: number, outcome: journeyOutcome, obstacle });

const step = open({
  index: number,
  do: text,
  description: localized,
  place: maybe(text),
  foundBy: maybe(z.enum(['role', 'label', 'text', 'css'])),
  control: maybe(text),
  datum: maybe(text),
  urlBefore: text,
  urlAfter: text,
  at: text,
  durationMs: number,
  outcome: z.enum(['done', 'blocked', 'not-sent']),
  unsettled: maybe(flag),
  note: maybe(localized),
});

const provenance = open({
  cookiesAtStart: number,
  storageAtStart: number,
  signedIn: flag,
  cacheDisabled: flag,
  hosts: z.array(open({ host: text, address: maybe(text), port: maybe(number), addresses: maybe(texts) })),
  certificates: z.array(
    open({
      host: text,
      subject: maybe(text),
      issuer: maybe(text),
      validFrom: maybe(text),
      validTo: maybe(text),
      protocol: maybe(text),
      sha256: maybe(text),
    }),
  ),
});

/** `journey.json`. */
export const journeySchema: z.ZodType<JourneySummary> = open({
  schema: z.literal('usager/journey/1'),
  procedure: text,
  path: text,
  pathTitle: text,
  condition: text,
  outcome: journeyOutcome,
  obstacle: maybe(obstacle),
  recordedBy: maybe(z.literal('test')),
  replay: maybe(number),
  attempts: maybe(z.array(attempt)),
  steps: z.array(step),
  checkpointFolders: texts,
  pages: number,
  fields: number,
  clicks: number,
  startedAt: text,
  durationMs: number,
  bytes: number,
  requests: z.array(open({ host: text, type: text, requests: number, bytes: number, failed: number, server: maybe(text) })),
  refused: z.array(open({ host: text, type: text, url: text, count: number })),
  dialogs: texts,
  downloads: z.array(open({ name: text, bytes: number })),
  provenance,
});

/** `checkpoint.json`: the checkpoint without its evidence, the file of each kind, and the hash of every file. */
export interface CheckpointRecord extends Omit<Checkpoint, 'evidence'> {
  readonly schema: 'usager/checkpoint/1';
  readonly evidence: { readonly [K in EvidenceKind]?: string };
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
}

export const checkpointSchema: z.ZodType<CheckpointRecord> = open({
  schema: z.literal('usager/checkpoint/1'),
  id: text,
  folder: text,
  name: text,
  kind: z.enum(['state', 'error']),
  path: text,
  condition: text,
  url: text,
  recipe: number,
  beforeLogin: flag,
  evidence: z.record(text, text),
  files: z.array(open({ name: text, sha256: text, bytes: number })),
});

const result: z.ZodType<LighthouseResult> = open({
  schema: z.literal('usager/lighthouse/1'),
  version: text,
  url: text,
  why: z.enum(['start', 'heaviest']),
  performance: z.nullable(number),
  bytes: z.nullable(number),
  largestContentfulPaint: z.nullable(number),
  totalBlockingTime: z.nullable(number),
  at: text,
});

/** `lighthouse.json`. */
export const lighthouseSchema = open({ schema: z.literal('usager/lighthouse/1'), results: z.array(result) });
