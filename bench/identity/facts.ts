import { identify } from '../../src/audits/identity.ts';
import { runAudits } from '../../src/audits/run.ts';
import { selectorTest } from '../../src/audits/accessibility/place/selector.ts';
import { readPage, type GridCheckpoint, type ReadPage } from '../../src/audits/accessibility/page/read-page.ts';
import { attribute } from '../../src/language/html/tree.ts';
import { scoreProcedure } from '../../src/scoring/index.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { FindingDraft } from '../../src/model/verdict.ts';
import { journeyOf, procedure } from '../judge.ts';
import type { Judged } from './compared.ts';
import { stateOf } from '../rgaa/state.ts';

/** One thing found on a page: the identity that it was given, and what it truly is. */
export interface Fact {
  readonly indicator: string;
  readonly id: string;
  /** Indicator, message and marked component, whatever criterion it is brought under: the same thing on two versions of a page has the same. */
  readonly truth: string;
  /** Mark of the component; absent for what is said of the whole page. */
  readonly mark?: string;
  /** False for what is only to be looked at: the comparison does not speak of it. */
  readonly decided: boolean;
  readonly shown: string;
}

function markOf(draft: FindingDraft, page: ReadPage): string | undefined {
  const quoted = /^<[^>]*?\su:t="(\w+)"/.exec(draft.quote ?? '')?.[1];
  if (quoted !== undefined) return quoted;
  const test = draft.selector === undefined ? undefined : selectorTest(draft.selector);
  const found = test === undefined ? undefined : page.elements.find(test);
  return found === undefined ? undefined : attribute(found, 'u:t');
}

const withoutFigures = (text: string): string => text.replace(/\d+/g, '#');

const meta = { startedAt: '2026-01-01T00:00:00.000Z', durationMs: 0, usager: '', browser: '', axe: '' };
const decides = new Set(['passed', 'partial', 'failed', 'measured']);

/** Everything that the audits find on one state, each with its identity, and the scorecard of it. */
export function judgedOf(evidence: Evidence): Judged {
  const state = stateOf('bench', evidence) as GridCheckpoint;
  const page = readPage(state);
  const journeys = [journeyOf({ ...evidence, screenshot: { ok: false, error: 'not taken' } })];
  const audited = runAudits(journeys, procedure);
  const card = scoreProcedure({ procedure, journeys, audited, lighthouse: [], meta, lang: 'fr' });
  const facts = audited.indicators.flatMap(({ indicator, verdict }) =>
    (verdict.findings ?? []).map((draft): Fact => {
      const [finding] = identify(indicator, [draft]);
      const mark = markOf(draft, page);
      const said = [indicator, withoutFigures(draft.message.fr), draft.found ?? ''].join(' | ');
      return {
        indicator,
        id: finding?.id ?? '',
        truth: `${said} | ${indicator.startsWith('5.') ? (draft.place ?? '') : (mark ?? draft.place ?? draft.quote ?? '')}`,
        ...(mark === undefined ? {} : { mark }),
        decided: decides.has(verdict.outcome),
        shown: `${indicator} ${draft.message.fr.slice(0, 70)} [${draft.place ?? draft.quote ?? draft.selector ?? ''}]`.slice(
          0,
          300,
        ),
      };
    }),
  );
  return { facts, card };
}
