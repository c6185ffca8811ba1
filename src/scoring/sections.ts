import type { AuditedProcedure } from '../model/audit.ts';
import type { ChannelItem, LocatorItem } from '../model/inventory.ts';
import type { Lang } from '../model/localized.ts';
import type { HardPassage } from '../model/language.ts';
import type { ScoredChannel, ScoredFinding, ScoredLocator, ScoredPassage, Scorecard } from '../model/scorecard.ts';
import { indicatorById, rgaaVersion } from '../method/index.ts';
import type { DimensionId } from '../model/method.ts';
import type { FindingIds } from './finding-ids.ts';
import { findingIds } from './finding-ids.ts';
import { scoreFinding } from './indicator-score.ts';
import { scoreGrid } from './grid.ts';
import type { Finding } from '../model/verdict.ts';

/** Picture of each checkpoint, from the procedure’s folder. */
type Screenshots = ReadonlyMap<string, string>;

function idsOf({ indicators }: AuditedProcedure, dimension: DimensionId): FindingIds {
  return findingIds(indicators.filter(({ indicator }) => indicatorById(indicator).dimension === dimension));
}

/** The inventory, or null when it could not be computed: the audits that needed it say why (`cantTell`). */
function orNull<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch {
    return null;
  }
}

function accessibility(audited: AuditedProcedure, lang: Lang): Scorecard['accessibility'] {
  const { violations, criteria, grid, statement, sample, undecided = [], unlooked = [] } = audited.inventory.accessibility();
  const ids = idsOf(audited, 'accessibility');
  return {
    violations: violations.map((violation) => ({
      ...violation,
      help: violation.help[lang],
      findings: ids.of(violation.findings),
    })),
    rgaa: {
      version: rgaaVersion,
      criteria: criteria.map((criterion) => ({ ...criterion, findings: ids.of(criterion.findings) })),
      ...(grid === undefined ? {} : { grid: scoreGrid(grid, ids, lang) }),
      decided: criteria.filter(({ status }) => status !== 'NT').length,
      automatedRate: null,
    },
    statement,
    ...(undecided.length === 0 ? {} : { undecided }),
    ...(unlooked.length === 0 ? {} : { unlooked }),
    ...(sample === undefined ? {} : { sample }),
  };
}

function passage({ marks, ...given }: HardPassage, lang: Lang, screenshots: Screenshots): ScoredPassage {
  const screenshot = screenshots.get(given.checkpoint);
  return {
    ...given,
    marks: marks.map(({ advice, ...mark }) => ({ ...mark, advice: advice[lang] })),
    ...(screenshot === undefined ? {} : { screenshot }),
  };
}

function language(audited: AuditedProcedure, lang: Lang, screenshots: Screenshots): Scorecard['language'] {
  const { acronyms, longSentenceFindings, jargon, legalReferences, signs, hardest, declared, band, ...figures } =
    audited.inventory.language();
  const scored = (findings: readonly Finding[]): readonly ScoredFinding[] =>
    findings.map((finding) => scoreFinding(finding, lang, screenshots));
  return {
    ...figures,
    ...(band === undefined ? {} : { band: band[lang] }),
    findings: idsOf(audited, 'language').of([...longSentenceFindings, ...acronyms, ...jargon, ...legalReferences]),
    signs: signs.map(({ sign, count, findings }) => ({ sign, count, findings: scored(findings) })),
    hardest: hardest.map((one) => passage(one, lang, screenshots)),
    declared: scored(declared),
  };
}

function documents(audited: AuditedProcedure): Scorecard['documents'] {
  const { items, required, conditional, min, max, avoidable } = audited.inventory.documents();
  const ids = idsOf(audited, 'documents');
  return {
    required,
    conditional,
    min,
    max,
    avoidable,
    items: items.map((item) => ({ ...item, findings: ids.quoting(item.quotes) })),
  };
}

function channel({ kind, quote, checkpoint, selector, beforeLogin, scope, reachable }: ChannelItem): ScoredChannel {
  return {
    kind,
    quote,
    checkpoint,
    ...(selector === undefined ? {} : { selector }),
    beforeLogin,
    scope,
    ...(reachable === undefined ? {} : { reachable }),
  };
}

/** The picture stands in the folder of the checkpoint, which its id names. */
function locator({ reason, picture, ...item }: LocatorItem, lang: Lang): ScoredLocator {
  return {
    ...item,
    ...(reason === undefined ? {} : { reason: reason[lang] }),
    ...(picture === undefined ? {} : { screenshot: `journeys/${item.checkpoint}/${picture}` }),
  };
}

function channels(audited: AuditedProcedure, lang: Lang): Scorecard['channels'] {
  const { counter, post, relay, online, locators, ...rest } = audited.inventory.channels();
  const list = (items: readonly ChannelItem[]): readonly ScoredChannel[] => items.map(channel);
  return {
    ...rest,
    counter: list(counter),
    post: list(post),
    relay: list(relay),
    online: list(online),
    ...(locators === undefined ? {} : { locators: locators.map((item) => locator(item, lang)) }),
  };
}

/** The four measures of a scorecard, each null when its inventory could not be computed. */
export function sectionsOf(
  audited: AuditedProcedure,
  lang: Lang,
  screenshots: Screenshots,
): Pick<Scorecard, 'accessibility' | 'language' | 'documents' | 'channels'> {
  return {
    accessibility: orNull(() => accessibility(audited, lang)),
    language: orNull(() => language(audited, lang, screenshots)),
    documents: orNull(() => documents(audited)),
    channels: orNull(() => channels(audited, lang)),
  };
}
