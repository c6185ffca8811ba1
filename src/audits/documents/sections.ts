import type { TextBlock } from '../../model/evidence.ts';
import { fold } from '../reading/fold.ts';
import { isSameDocument } from './identity.ts';
import { caseOf } from './cases.ts';
import { recognise } from './classify.ts';
import type { CaseKind } from './cases.ts';
import type { Announcement } from './lead.ts';
import { isSituation } from './conditions.ts';
import { tokensOf } from './tokens.ts';
import { caseAmongLists, isInEachPart, listsOf, presence } from './every-list.ts';
import type { List } from './every-list.ts';
import { isDocumentHeading } from './scope.ts';

/** A heading that sets a case apart, where it stands, and the other cases beside it. */
interface Case {
  readonly heading: string;
  /** The headings down to this one, joined. */
  readonly path: string;
  /** Paths of the cases beside it, its own included. */
  readonly beside: readonly string[];
  readonly general: boolean;
}

type Places = ReadonlyMap<string, readonly Announcement[]>;
type Children = ReadonlyMap<string, ReadonlySet<string>>;

const joint = '\u0001';
const pathOf = (headings: readonly string[]): string => headings.join(joint);
/** Headings by the headings they stand under. */
function childrenOf(blocks: readonly TextBlock[]): Children {
  const children = new Map<string, Set<string>>();
  for (const { headings } of blocks) {
    for (const [at, heading] of headings.entries()) {
      const above = pathOf(headings.slice(0, at));
      const known = children.get(above);
      if (known === undefined) children.set(above, new Set([heading]));
      else known.add(heading);
    }
  }
  return children;
}

/** “Autre situation”, “Autre pays”: the sections beside it are the cases that it is not. */
const isOtherCase = (heading: string): boolean =>
  /^(?:dans (?:les |un )?)?autres? (?:cas|situations?|pays|personnes?)\b/i.test(heading);

/** Beside a general case, every section is about a case (“Cas général”, “Guyane”), where to go aside. */
function kindAmong(heading: string, siblings: readonly string[]): CaseKind | undefined {
  const kind = caseOf(heading);
  if (kind !== undefined || !siblings.some((other) => caseOf(other) === 'general' || isOtherCase(other))) return kind;
  return isDocumentHeading(heading) ||
    /^(?:où|ou) |^(?:formulaire|téléservice|modèle|coût|à savoir|à noter|attention|délai|(?:à|en|dans) )/i.test(heading)
    ? undefined
    : 'case';
}

/** True for a section with a title of documents of its own, right below its heading. */
function hasOwnList(path: string, children: Children): boolean {
  return [...(children.get(path) ?? [])].some((heading) => isDocumentHeading(heading));
}

/** Sections beside each other, each with its list of documents, are as many requests: the first is what the page is about. */
function isFurtherRequest(above: readonly string[], heading: string, children: Children): boolean {
  const withList = [...(children.get(pathOf(above)) ?? [])].filter((other) => hasOwnList(pathOf([...above, other]), children));
  return withList.indexOf(heading) > 0;
}

function casesAbove(headings: readonly string[], children: Children): readonly Case[] {
  return headings.flatMap((heading, at): readonly Case[] => {
    const above = headings.slice(0, at);
    const siblings = [...(children.get(pathOf(above)) ?? [])];
    const kind = kindAmong(heading, siblings);
    if (kind === undefined && isFurtherRequest(above, heading, children)) {
      const beside = [...(children.get(pathOf(above)) ?? [])].map((other) => pathOf([...above, other]));
      return [
        {
          heading,
          path: pathOf([...above, heading]),
          beside: beside.filter((path) => hasOwnList(path, children)),
          general: false,
        },
      ];
    }
    // The title of the page speaks to everyone who reads it.
    if (kind === undefined || (at === 0 && siblings.length === 1)) return [];
    const beside = siblings.filter((other) => other === heading || kindAmong(other, siblings) !== undefined);
    if (kind === 'channel' && beside.filter((other) => caseOf(other) === 'channel').length < 2) return [];
    const same = beside.filter((other) => (caseOf(other) === 'channel') === (kind === 'channel'));
    return [
      {
        heading,
        path: pathOf([...above, heading]),
        beside: same.map((other) => pathOf([...above, other])),
        general: kind === 'general',
      },
    ];
  });
}

/** Documents by each heading that they stand under, however deep. */
function byPlace(found: readonly Announcement[]): Places {
  const places = new Map<string, Announcement[]>();
  for (const one of found) {
    for (let depth = 1; depth <= one.block.headings.length; depth++) {
      const path = pathOf(one.block.headings.slice(0, depth));
      const here = places.get(path);
      if (here === undefined) places.set(path, [one]);
      else here.push(one);
    }
  }
  return places;
}

/** True when each case beside this one that lists documents lists this one too. */
function isEverywhere(one: Announcement, { beside, path }: Case, places: Places): boolean {
  const listing = beside.filter((other) => places.has(other));
  if (listing.length < 2) return false;
  return listing.every(
    (other) =>
      other === path ||
      places.get(other)?.some(({ item }) => item.condition === undefined && isSameDocument(item, one.item)) === true,
  );
}

function isOnlyChannel({ heading, beside }: Case, places: Places): boolean {
  return caseOf(heading) === 'channel' && beside.filter((other) => places.has(other)).length < 2;
}

const procedural =
  /^(?:(?:la |les |votre |vos |etape )?(?:procedures?|demarches?|demandes?|inscriptions?|acces|cas general|depots?|formalites?|declarations?|constitution|dossier|presentation|obtention|ouverture|creation|engagement|saisine|realisation|etapes?|mise en|conditions)\b|a [a-z]{3,30}$|comment (?!savoir)|ou (?:faire|demander|s'adresser|deposer)|par courrier|sur place|en ligne|en mairie|que faire|qui |\d)/;

/** True when most words of a heading are those of the title of the page: the part is what the page is about. */
function repeatsTitle(heading: string, title: string): boolean {
  const told = new Set(tokensOf(title).map(({ word }) => word));
  const words = tokensOf(heading);
  return words.length > 1 && words.filter(({ word }) => told.has(word)).length * 2 > words.length;
}

/** The first heading of a document, when it does not open the way to do what the page is about. */
function sideOf({ item, block }: Announcement): string | undefined {
  const [title = '', first] = block.headings;
  // “Passeport”: a section about the document itself.
  const itself = first !== undefined && recognise(first)?.kind === item.kind;
  if (first === undefined || itself || procedural.test(fold(first)) || repeatsTitle(first, title)) return undefined;
  return first;
}

/** True for a list in another part of the page than the first part that holds one. */
function isLaterPart({ block }: Announcement, opening: string | undefined): boolean {
  const [, part] = block.headings;
  return part !== undefined && opening !== undefined && part !== opening && !isDocumentHeading(part);
}

/** A list of so few lines is an aside of its section. */
const fewLines = 3;

function isShort({ block }: Announcement, lists: readonly List[]): boolean {
  const own = lists.find(({ items }) => items.some((other) => other.block === block));
  return own !== undefined && own.items.length <= fewLines;
}

/** True for a document under the only title of documents of a page, when that title stands in one of its sections. */
function isOnlyList({ block }: Announcement, { heading, path }: Case, places: Places, all: number): boolean {
  // What a person is stays a condition, whatever the page says of the others.
  if (isSituation(heading)) return false;
  const below = block.headings.slice(block.headings.lastIndexOf(heading) + 1);
  return below.some(isDocumentHeading) && places.get(path)?.filter(({ listed }) => listed).length === all;
}

/**
 * What a section about one case lists holds in that case only (“Vous êtes étranger”), unless the sections beside it list it too. What
 * the general case lists is always asked.
 */
export function conditionsOfSections(found: readonly Announcement[], blocks: readonly TextBlock[]): readonly Announcement[] {
  if (found.length === 0) return found;
  const children = childrenOf(blocks);
  const places = byPlace(found);
  const known = new Map<string, readonly Case[]>();
  const titled = blocks.some(({ role, text }) => role === 'heading' && isDocumentHeading(text));
  // A page of two parts is about both; one of many parts speaks of much beside what it is for.
  const manyParts = new Set(blocks.map(({ headings }) => headings[1])).size > 3;
  const all = found.filter(({ listed }) => listed).length;
  const lists = listsOf(found);
  const parts = Map.groupBy(found, ({ block }) => block.headings[1]);
  const opening = found.find(({ listed }) => listed)?.block.headings[1];
  return found.map((one) => {
    if (one.item.status !== 'required') return one;
    const place = one.listed ? presence(one, lists) : 'single';
    if (place === 'every' || (place === 'single' && isInEachPart(one, parts))) return one;
    const path = pathOf(one.block.headings);
    const cases = known.get(path) ?? casesAbove(one.block.headings, children);
    known.set(path, cases);
    const only = cases.findLast(
      (each) =>
        !each.general && !isOnlyChannel(each, places) && !isEverywhere(one, each, places) && !isOnlyList(one, each, places, all),
    );
    const aside = one.listed
      ? isLaterPart(one, opening) || (manyParts && !titled && cases.length === 0 && isShort(one, lists))
      : manyParts && !titled;
    const side = only === undefined && aside ? sideOf(one) : undefined;
    if (side !== undefined) return { ...one, item: { ...one.item, status: 'conditional', condition: side.slice(0, 200) } };
    const last = one.block.headings.at(-1);
    const divided = last !== undefined && !isDocumentHeading(last) && one.block.headings.slice(0, -1).some(isDocumentHeading);
    const among = only === undefined && place === 'some' ? caseAmongLists(one, lists) : undefined;
    if (among !== undefined) return { ...one, item: { ...one.item, status: 'conditional', condition: among.slice(0, 200) } };
    if (only === undefined && place === 'some' && divided && !cases.some(({ general }) => general))
      return { ...one, item: { ...one.item, status: 'conditional', condition: last.slice(0, 200) } };
    return only === undefined
      ? one
      : { ...one, item: { ...one.item, status: 'conditional', condition: only.heading.slice(0, 200) } };
  });
}
