import type { AuditedProcedure, JudgedIndicator } from '../../src/model/audit.ts';
import type { Inventories } from '../../src/model/inventory.ts';
import type { Checkpoint, Journey } from '../../src/model/journey.ts';
import type { Procedure } from '../../src/model/scenario.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Finding, Outcome, Verdict } from '../../src/model/verdict.ts';
import { indicators } from '../../src/method/index.ts';
import { scoreProcedure } from '../../src/scoring/index.ts';

type Kinds = 'page' | 'screenshot';

export const procedure: Procedure = {
  id: 'carte-stationnement',
  title: 'Carte de stationnement',
  authority: 'Préfecture',
  country: 'FR',
  language: 'fr',
  kind: 'state',
  url: 'https://exemple.fr/',
};

export function checkpoint(name: string, changes: Partial<Checkpoint<Kinds>> = {}): Checkpoint<Kinds> {
  const folder = `01-${name}`;
  return {
    id: `principal--desktop/${folder}`,
    folder,
    name,
    kind: 'state',
    path: 'principal',
    condition: 'desktop',
    url: `https://exemple.fr/${name}`,
    recipe: 1,
    beforeLogin: true,
    evidence: {
      page: { ok: false, error: 'not needed' },
      screenshot: {
        ok: true,
        value: { file: 'screenshot.jpg', thumbnail: 'small.jpg', width: 1, height: 1, cut: false, masked: 0 },
      },
    },
    ...changes,
  };
}

export function journey(changes: Partial<Journey<Kinds>> = {}): Journey<Kinds> {
  return {
    schema: 'usager/journey/1',
    procedure: procedure.id,
    path: 'principal',
    pathTitle: 'Cas général',
    condition: 'desktop',
    outcome: 'completed',
    steps: [],
    checkpointFolders: ['01-accueil'],
    pages: 1,
    fields: 2,
    clicks: 3,
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 1200,
    bytes: 3400,
    requests: [],
    refused: [],
    dialogs: [],
    downloads: [],
    provenance: { cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true, hosts: [], certificates: [] },
    checkpoints: [checkpoint('accueil')],
    ...changes,
  };
}

export function verdict(outcome: Outcome | 'measured'): Verdict {
  const said = { fr: 'Dit en français.', en: 'Said in English.' };
  if (outcome === 'measured') return { outcome, value: 7, unit: 'documents', message: said };
  if (outcome === 'passed' || outcome === 'partial' || outcome === 'failed') return { outcome, message: said, findings: [] };
  return { outcome, reason: said };
}

export function finding(id: string, changes: Partial<Finding> = {}): Finding {
  const where = 'principal--desktop/01-accueil';
  return { id, checkpoint: where, seenOn: [where], message: { fr: `Constat ${id}`, en: `Finding ${id}` }, ...changes };
}

/** Verdicts of every indicator: those given, the others `rest`. */
export function judge(
  given: Readonly<Record<string, Outcome | 'measured'>>,
  rest: Outcome | 'measured' = 'untested',
  findings: Readonly<Record<string, readonly Finding[]>> = {},
): readonly JudgedIndicator[] {
  return indicators.map(({ id }) => ({ indicator: id, verdict: verdict(given[id] ?? rest), findings: findings[id] ?? [] }));
}

const absent = (): never => {
  throw new Error('no inventory in this test');
};

export const noInventories: Inventories = { documents: absent, channels: absent, language: absent, accessibility: absent };

export function audited(judged: readonly JudgedIndicator[], inventory: Inventories = noInventories): AuditedProcedure {
  return { indicators: judged, inventory };
}

const meta = { startedAt: '2026-11-22T10:00:00.000Z', durationMs: 5000, usager: '0.1.0', browser: 'chromium 156', axe: '4.14.1' };

export function score(
  judged: readonly JudgedIndicator[],
  changes: Partial<Parameters<typeof scoreProcedure>[0]> = {},
): Scorecard {
  return scoreProcedure({
    procedure,
    journeys: [journey()],
    audited: audited(judged),
    lighthouse: [],
    meta,
    lang: 'fr',
    ...changes,
  });
}
