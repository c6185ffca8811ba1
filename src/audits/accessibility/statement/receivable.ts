import type { Quote } from '../../../model/inventory.ts';
import type { StatementContact, StatementList, StatementTest, StatementTestId } from '../../../model/statement.ts';
import { deniesAudit, speaksOfAudit } from './auditor.ts';
import { isTooOld, type DatedLine } from './dates.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';

/** What the tests look at, as read from the statement. */
export interface Claims {
  readonly status: Quote | undefined;
  readonly rate: Quote | undefined;
  readonly contacts: readonly StatementContact[];
  readonly pages: StatementList;
  /** Date of the audit, else of the statement. */
  readonly date: DatedLine | undefined;
}

const sampleWords = /\bechantillon\b[^.]{0,80}?\b\d{1,3} (?:pages|ecrans)\b|\b\d{1,3} pages\b[^.]{0,60}\bechantillon\b/;
/** The sample may be told there rather than on the page. */
const reportWords =
  /\b(?:rapport|grille) (?:complet |detaille )?(?:d'|de l'|des? )(?:audit|evaluation|tests?|conformite)|\baudit report\b/;

type Judged = Omit<StatementTest, 'id'>;

function sampleTest(page: StatementPage, { pages }: Claims): Judged {
  const [first] = pages.items;
  if (first !== undefined) return { outcome: 'yes', quote: first.quote };
  const told = page.lines.find(({ folded }) => sampleWords.test(folded));
  if (told !== undefined) return { outcome: 'yes', quote: quoteLine(page, told, told.folded.search(sampleWords)).quote };
  const report = page.lines.find(({ folded }) => reportWords.test(folded));
  return report === undefined
    ? { outcome: 'no' }
    : { outcome: 'not-observed', quote: quoteLine(page, report, report.folded.search(reportWords)).quote };
}

/** RGAA asks for an e-mail address or a form; a phone number or a postal address alone do not do. */
function contactTest({ contacts }: Claims): Judged {
  const accessible = contacts.find(({ kind }) => kind === 'form' || kind === 'email');
  if (accessible !== undefined) return { outcome: 'yes', quote: accessible.quote };
  const [other] = contacts;
  return { outcome: 'no', ...(other === undefined ? {} : { quote: other.quote }) };
}

function auditTest(page: StatementPage, { date, rate }: Claims): Judged {
  const quoted = (outcome: Judged['outcome'], line: Line): Judged => ({ outcome, quote: quoteLine(page, line).quote });
  const denial = deniesAudit(page);
  if (denial !== undefined && rate === undefined) return quoted('no', denial);
  if (rate === undefined && speaksOfAudit(page) === undefined) return { outcome: 'no' };
  if (date === undefined) return { outcome: 'no' };
  const { quote } = quoteLine(page, date.line, date.index);
  if (page.at === undefined) return { outcome: 'not-observed', quote };
  return { outcome: isTooOld(date.date, page.at) ? 'no' : 'yes', quote };
}

function said(quote: Quote | undefined): Judged {
  return quote === undefined ? { outcome: 'no' } : { outcome: 'yes', quote: quote.quote };
}

/** Nothing is missing from a page that was not recorded to its end: what was not found there was not observed. */
function fair(page: StatementPage, id: StatementTestId, judged: Judged): StatementTest {
  const unsure = judged.outcome === 'no' && judged.quote === undefined && !page.whole;
  return { id, ...judged, ...(unsure ? { outcome: 'not-observed' as const } : {}) };
}

/** The five tests that make a statement receivable, in the order in which the method names them. */
export function receivableTests(page: StatementPage, claims: Claims): readonly StatementTest[] {
  return [
    fair(page, 'status', said(claims.status)),
    fair(page, 'contact', contactTest(claims)),
    fair(page, 'sample', sampleTest(page, claims)),
    fair(page, 'rate', said(claims.rate)),
    fair(page, 'audit', auditTest(page, claims)),
  ];
}
