import type { FindingDraft } from '../../../model/verdict.ts';
import { attribute, type PageElement } from '../../../language/html/tree.ts';
import { rectOf, type ReadPage } from '../page/read-page.ts';
import { frameOf, selectorOf, sourceOf } from '../page/locate.ts';
import { placesOf, type Placed } from '../place/places.ts';
import { signature } from '../place/signature.ts';
import { placeWords } from '../place/tokens.ts';
import type { Hit, JourneyCheck, PageCheck, PlacedHit } from '../checks/check.ts';

/** What one of our own checks found on one state. */
export interface OwnFinding {
  readonly check: PageCheck | JourneyCheck;
  readonly checkpoint: string;
  /** Same for the same component on another state. */
  readonly place: string;
  /** False when a person must look at it before anything is said. */
  readonly proved: boolean;
  readonly draft: FindingDraft;
}

/** Hits kept of one check on one state: a page may hold a defect ten thousand times. */
const hitsKept = 200;

function requirementOf({ criterion, wcag }: PageCheck | JourneyCheck): string {
  return [`RGAA ${criterion}`, ...wcag.map((id) => `WCAG ${id}`)].join(', ');
}

interface Located {
  readonly selector: string;
  readonly html: string;
  readonly frame?: string;
}

function locate(page: ReadPage, element: PageElement): Located {
  const frame = frameOf(element);
  return { selector: selectorOf(page, element), html: sourceOf(element), ...(frame === undefined ? {} : { frame }) };
}

function draftOf(check: PageCheck, page: ReadPage, hit: Hit, located: Located | undefined, placed: Placed): FindingDraft {
  const rect = hit.element === undefined ? undefined : rectOf(hit.element);
  const selector = located?.selector ?? hit.selector;
  const quote = hit.quote ?? located?.html;
  return {
    checkpoint: page.checkpoint.id,
    message: hit.message ?? check.message,
    ...(selector === undefined ? {} : { selector }),
    ...(quote === undefined ? {} : { quote: quote.slice(0, 300) }),
    requirement: requirementOf(check),
    ...placed,
    impact: check.impact,
    ...(located?.frame === undefined ? {} : { frame: located.frame }),
    ...(rect === undefined ? {} : { rect }),
  };
}

/** What a check of one state found there. */
export function findingsOnPage(check: PageCheck, page: ReadPage): readonly OwnFinding[] {
  const hits = check.on(page).slice(0, hitsKept);
  const located = hits.map(({ element }) => (element === undefined ? undefined : locate(page, element)));
  const places = placesOf(
    page,
    hits.map(({ element, selector, quote }, index) => ({
      ...(located[index] ?? { selector: selector ?? '', html: quote ?? '' }),
      element,
      quote,
    })),
  );
  return hits.map((hit, index): OwnFinding => {
    const placed = { ...places[index], place: `usager:${check.id} ${places[index]?.place ?? ''}` };
    const proved = check.proof === 'proof' && hit.doubtful !== true;
    return {
      check,
      checkpoint: page.checkpoint.id,
      place: placed.place,
      proved,
      draft: draftOf(check, page, hit, located[index], placed),
    };
  });
}

/** What a check over several states found, each hit on its state. */
export function findingsOfJourney(check: JourneyCheck, hits: readonly PlacedHit[]): readonly OwnFinding[] {
  return hits.slice(0, hitsKept).map((hit): OwnFinding => {
    const own = hit.quote === undefined ? signature({ html: '', selector: hit.selector ?? '' }) : placeWords(hit.quote);
    const place = `usager:${check.id} ${own}`;
    const draft: FindingDraft = {
      checkpoint: hit.checkpoint,
      message: hit.message ?? check.message,
      ...(hit.selector === undefined ? {} : { selector: hit.selector }),
      ...(hit.quote === undefined ? {} : { quote: hit.quote.slice(0, 300) }),
      requirement: requirementOf(check),
      place,
      impact: check.impact,
    };
    return { check, checkpoint: hit.checkpoint, place, proved: check.proof === 'proof' && hit.doubtful !== true, draft };
  });
}

/** Name for a person: what an attribute says, else the source. */
export function nameForPerson(element: PageElement, name: string): string {
  if (name !== '') return name.slice(0, 200);
  const src = attribute(element, 'data-src') ?? attribute(element, 'data-data');
  return (src ?? sourceOf(element)).slice(0, 200);
}
