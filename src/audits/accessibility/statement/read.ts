import type { StatementFacts } from '../../../model/inventory.ts';
import type { StatementDetails } from '../../../model/statement.ts';
import { fold } from '../../reading/fold.ts';
import { auditor } from './auditor.ts';
import { contactsOf } from './contacts.ts';
import { auditedOn, isTooOld, madeOn } from './dates.ts';
import { declaredRate, declaredStatus, meanRate, rgaaVersion } from './figures.ts';
import { listOf } from './lists.ts';
import { quoteLine, type StatementPage } from './page.ts';
import { plansOf } from './plans.ts';
import { receivableTests } from './receivable.ts';
import { recourseOf } from './recourse.ts';
import { linesOf, sectionsOf, type Section } from './sections.ts';
import { partWordings } from './wording.ts';

type Declared = Pick<StatementFacts, 'declaredStatus' | 'declaredRate' | 'date' | 'expired'>;

function partsOf(page: StatementPage, sections: readonly Section[]): NonNullable<StatementDetails['parts']> {
  return partWordings.map(([part]) => {
    const heading = sections.find((section) => section.part === part)?.heading;
    return heading === undefined ? { part, found: false } : { part, found: true, quote: quoteLine(page, heading).quote };
  });
}

/** The object without its members that hold nothing. */
function known<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

/** Words of a link that leads to the statement from a page that only announces it. */
const onward = /^(?:telecharger |consulter |lire |voir |download )?(?:la |notre |the )?(?:declaration|accessibility statement)/;

/** True when the page is no statement: it has none of its parts nor figures, and is not titled so, or leads to another that is. */
function isElsewhere(page: StatementPage, declared: Declared, sections: readonly Section[]): boolean {
  const bare = sections.length === 0 && declared.declaredStatus === undefined && declared.declaredRate === undefined;
  const leads = page.links.some(({ text }) => onward.test(fold(text.slice(0, 200)).trim()));
  return bare && (!page.titled || leads);
}

/** Everything that the statement's page says. Without the five tests when the page turns out not to be the statement itself. */
export function readStatement(page: StatementPage): Declared & StatementDetails {
  const sections = sectionsOf(page.lines);
  const status = declaredStatus(page, linesOf(sections, 'status'));
  const rate = declaredRate(page);
  const mean = meanRate(page);
  const audited = auditedOn(page.lines);
  const made = madeOn(page.lines) ?? audited;
  const pages = listOf(page, sections, 'pages');
  const contacts = contactsOf(page, sections);
  const declared = known<Declared>({
    declaredStatus: status?.value,
    declaredRate: rate?.value,
    date: made?.date,
    expired: made === undefined || page.at === undefined ? undefined : isTooOld(made.date, page.at),
  });
  if (isElsewhere(page, declared, sections)) return { ...declared, checkpoint: page.checkpoint, read: false };
  const claims = { status: status?.quote, rate: (rate ?? mean)?.quote, contacts, pages, date: audited ?? made };
  return {
    ...declared,
    ...known<StatementDetails>({
      checkpoint: page.checkpoint,
      read: true,
      rgaaVersion: rgaaVersion(page),
      auditor: auditor(page),
      auditDate: audited?.date,
      rateOf: rate?.ofCriteria === true ? 'criteria' : undefined,
      meanRate: mean?.value,
      parts: partsOf(page, sections),
      nonConformities: listOf(page, sections, 'non-conformities'),
      derogations: listOf(page, sections, 'derogations'),
      exempt: listOf(page, sections, 'exempt'),
      pages,
      contacts,
      recourse: recourseOf(page, sections),
      plans: plansOf(page),
      tests: receivableTests(page, claims),
    }),
  };
}
