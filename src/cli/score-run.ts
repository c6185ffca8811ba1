import { audits } from '../audits/index.ts';
import { inventoryRequires, runAudits } from '../audits/run.ts';
import type { EvidenceKind } from '../model/evidence.ts';
import type { Journey, LighthouseResult } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { Run } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Procedure } from '../model/scenario.ts';
import { replayFacts, scoreProcedure, scoringRequires, stabilityOf } from '../scoring/index.ts';
import type { ReplayFacts } from '../scoring/index.ts';
import type { RunReader } from '../store/index.ts';

/** Kinds of evidence that any audit, inventory or score reads: the others stay on the disk. */
const neededKinds: readonly EvidenceKind[] = [
  ...new Set<EvidenceKind>([...audits.flatMap(({ requires }) => requires), ...inventoryRequires, ...scoringRequires]),
];

/** When and with what a procedure was replayed: from the journeys and the run, so that it is the same when recomputed. */
function metaOf(run: Run, journeys: readonly Journey[], lighthouse: readonly LighthouseResult[]): Scorecard['run'] {
  const starts = journeys.map(({ startedAt }) => Date.parse(startedAt));
  const ends = journeys.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const first = starts.length === 0 ? Date.parse(run.startedAt) : Math.min(...starts);
  const version = lighthouse[0]?.version;
  return {
    startedAt: new Date(first).toISOString(),
    durationMs: ends.length === 0 ? 0 : Math.max(...ends) - first,
    usager: run.usager,
    browser: run.tools['chromium'] ?? '',
    axe: run.tools['axe-core'] ?? '',
    ...(version === undefined ? {} : { lighthouse: version }),
  };
}

/** One more replay, audited as the first and reduced to what is compared: its evidence does not stay in memory. */
async function factsOfReplay(reader: RunReader, procedure: Procedure, rank: number): Promise<ReplayFacts> {
  const journeys = await reader.readReplay(procedure.id, rank, neededKinds);
  return replayFacts(runAudits(journeys, procedure), journeys);
}

/** Recomputes the scorecard of one procedure from its evidence. No browser, no clock: the same evidence gives the same bytes. */
export async function scoreFromEvidence(reader: RunReader, procedureId: string, lang: Lang): Promise<Scorecard> {
  const entry = reader.procedures.find(({ procedure }) => procedure.id === procedureId);
  if (entry === undefined) throw new Error(`procedure ${procedureId} is not in the run`);
  const journeys = await reader.readJourneys(procedureId, neededKinds);
  const lighthouse = reader.lighthouse(procedureId);
  const { procedure } = entry;
  const audited = runAudits(journeys, procedure);
  const facts = [replayFacts(audited, journeys)];
  for (const rank of reader.replays(procedureId)) facts.push(await factsOfReplay(reader, procedure, rank));
  return scoreProcedure({
    procedure,
    scenario: entry.scenario.file,
    journeys,
    audited,
    stability: stabilityOf(facts, lang),
    lighthouse,
    meta: metaOf(reader.run, journeys, lighthouse),
    lang,
  });
}

/** Scorecards of all procedures of a run, one procedure in memory at a time. */
export async function scoreAll(reader: RunReader, lang: Lang): Promise<readonly Scorecard[]> {
  const scorecards: Scorecard[] = [];
  for (const { procedure } of reader.procedures) scorecards.push(await scoreFromEvidence(reader, procedure.id, lang));
  return scorecards;
}
