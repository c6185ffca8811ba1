import type { AuditedProcedure } from '../model/audit.ts';
import type { ChannelItem, LocatorItem } from '../model/inventory.ts';
import type { Lang } from '../model/localized.ts';
import type { ScoredChannel, ScoredLocator, Scorecard } from '../model/scorecard.ts';
import { indicatorById, rgaaVersion } from '../method/index.ts';
import type { DimensionId } from '../model/method.ts';
import type { FindingIds } from './finding-ids.ts';
import { findingIds } from './finding-ids.ts';

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
  const { violations, criteria, statement } = audited.inventory.accessibility();
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
      decided: criteria.filter(({ status }) => status !== 'NT').length,
      automatedRate: null,
    },
    statement,
  };
}

function language(audited: AuditedProcedure): Scorecard['language'] {
  const { acronyms, longSentenceFindings, longSentences: _, ...figures } = audited.inventory.language();
  const unexplained = acronyms.filter(({ explained }) => !explained).map(({ finding }) => finding);
  return { ...figures, findings: idsOf(audited, 'language').of([...longSentenceFindings, ...unexplained]) };
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
): Pick<Scorecard, 'accessibility' | 'language' | 'documents' | 'channels'> {
  return {
    accessibility: orNull(() => accessibility(audited, lang)),
    language: orNull(() => language(audited)),
    documents: orNull(() => documents(audited)),
    channels: orNull(() => channels(audited, lang)),
  };
}
