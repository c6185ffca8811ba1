import { z } from 'zod';
import type { Manifest, Provenance, Run } from '../../model/run.ts';
import type { Procedure } from '../../model/scenario.ts';
import { journeyOutcome } from './journey.ts';
import { flag, maybe, number, open, text, texts } from './open.ts';

export const letter = z.nullable(z.enum(['A', 'B', 'C', 'D', 'E']));

export const procedureSchema: z.ZodType<Procedure> = open({
  id: text,
  title: text,
  authority: text,
  country: text,
  region: maybe(text),
  postcode: maybe(text),
  language: text,
  kind: z.enum(['state', 'social-security', 'local', 'operator']),
  url: text,
});

const provenance: z.ZodType<Provenance> = open({
  machine: open({ os: text, kernel: text, kernelBuild: maybe(text), architecture: text, container: flag, hostname: maybe(text) }),
  node: text,
  browser: open({ name: text, version: text, executable: text, flags: texts, extensions: texts }),
  proxy: open({ environment: texts, browser: text }),
  network: open({ localAddresses: texts, dnsServers: texts, publicAddress: maybe(text) }),
  clock: open({ utc: text, local: text, timeZone: text, offsetMs: z.nullable(number), offsetSource: maybe(text) }),
});

/** `run.json`. */
export const runSchema: z.ZodType<Run> = open({
  schema: z.literal('usager/run/1'),
  usager: text,
  method: text,
  lang: z.enum(['fr', 'en']),
  startedAt: text,
  endedAt: z.nullable(text),
  complete: flag,
  command: texts,
  repeat: maybe(number),
  tools: z.record(text, text),
  provenance: z.nullable(provenance),
  procedures: z.array(
    open({
      procedure: procedureSchema,
      scenario: open({ file: text, hash: text }),
      journeys: z.array(open({ path: text, condition: text, outcome: journeyOutcome })),
      outcome: journeyOutcome,
      grade: letter,
      letters: z.record(text, letter),
    }),
  ),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `manifest.json`. */
export const manifestSchema: z.ZodType<Manifest> = open({
  schema: z.literal('usager/manifest/1'),
  files: z.array(open({ path: text, sha256, bytes: number })),
});
