import type { DocumentItem } from '../../model/inventory.ts';
import { mergeDetails } from './merge-details.ts';
import type { Mention } from './mention.ts';
import { isSameDocument, repeats } from './identity.ts';

/** Mentions of one document. */
type Group = readonly [Mention, ...Mention[]];

function isSame(one: Mention, other: Mention): boolean {
  if (one.where !== other.where && one.kind !== 'other' && one.kind === other.kind && one.subject === other.subject) return true;
  if (isSameDocument(one, other)) return !inOneList(one, other) || repeats(one.label, other.label);
  if (one.kind === 'other' || other.kind === 'other' || one.subject !== other.subject) return false;
  // A choice announced (“avis d’imposition ou bulletins de salaire”) is what is asked under either name.
  return one.where !== other.where && (one.kinds.includes(other.kind) || other.kinds.includes(one.kind));
}

/** Two items of one list are two documents, even of one kind (“timbre fiscal pour l’examen”, “timbre fiscal pour le permis”). */
function inOneList(one: Mention, other: Mention): boolean {
  return one.list !== undefined && one.list === other.list && one.checkpoint === other.checkpoint && one.where === other.where;
}

/** Distinct documents kept apart: a hostile site must not buy time with thousands. */
const mostGroups = 300;

function groups(mentions: readonly Mention[]): [Mention, ...Mention[]][] {
  const found: [Mention, ...Mention[]][] = [];
  const known = new Map<string, [Mention, ...Mention[]]>();
  const inOrder = mentions.toSorted((one, other) => Number(one.where === 'asked') - Number(other.where === 'asked'));
  for (const mention of inOrder) {
    const key = [mention.kind, mention.subject, mention.where, mention.label].join('\n');
    const group = known.get(key) ?? found.find((candidate) => isSame(candidate[0], mention));
    if (group !== undefined) group.push(mention);
    else if (found.length < mostGroups) found.push([mention]);
    const last = group ?? found.at(-1);
    if (last !== undefined) known.set(key, last);
  }
  return found;
}

/** “Pièce d’identité” asked is the only “pièce d’identité de l’hébergeant” announced: same kind, nobody else’s named. */
function joinNameless(found: [Mention, ...Mention[]][]): readonly Group[] {
  const taken = new Set<Group>();
  for (const group of found) {
    const [first] = group;
    if (first.subject !== 'applicant' || first.kind === 'other') continue;
    const others = found.filter((other) => other !== group && other[0].kind === first.kind);
    const [only] = others;
    if (only === undefined || others.length > 1 || taken.has(only)) continue;
    const pages = new Set(group.map((mention) => mention.checkpoint));
    if (only.some((mention) => pages.has(mention.checkpoint)) || only[0].where === first.where) continue;
    only.push(...group);
    taken.add(group);
  }
  return found.filter((group) => !taken.has(group));
}

/** What a page says first of a document, in a list rather than in a sentence: what it repeats under another title is about another case. */
function leading(group: Group): readonly Mention[] {
  const byPage = Map.groupBy(group, ({ checkpoint, where }) => `${where}\n${checkpoint}`);
  return [...byPage.values()].flatMap((mentions) => mentions.find(({ list }) => list !== undefined) ?? mentions.slice(0, 1));
}

/** The gravest thing said, except that a condition once stated stays. */
function statusOf(whole: Group): Pick<DocumentItem, 'status' | 'condition'> {
  const group = leading(whole);
  const conditional = group.find((mention) => mention.condition !== undefined);
  const listed = group.filter((mention) => mention.where === 'announced');
  const always = listed.some((mention) => mention.status === 'required');
  if (conditional?.condition !== undefined && !always) return { status: 'conditional', condition: conditional.condition };
  return { status: group.some((mention) => mention.status === 'required') ? 'required' : 'optional' };
}

function whereOf(group: Group): DocumentItem['where'] {
  const places = new Set(group.map((mention) => mention.where));
  return places.size === 2 ? 'both' : group[0].where;
}

function quotesOf(group: Group): DocumentItem['quotes'] {
  const byPlace = new Map(group.map((mention) => [`${mention.checkpoint}\n${mention.selector}`, mention]));
  return [...byPlace.values()].slice(0, 40).map(({ checkpoint, quote, selector, source }) => ({
    checkpoint,
    quote,
    selector,
    ...(source === undefined ? {} : { source }),
  }));
}

/** What is known of one document before it is asked whether the administration already holds it. */
export type MergedItem = Omit<DocumentItem, 'avoidable' | 'avoidableBy'> & {
  readonly subject: Mention['subject'];
  readonly kinds: readonly string[];
  /** Paths on which a file control asked for it, neither optional nor under a condition. */
  readonly demandedOn: readonly string[];
};

function itemOf(group: Group): MergedItem {
  const [first] = group;
  const choices = group.find((mention) => mention.alternatives.length > 0)?.alternatives ?? [];
  const demanded = group.filter((mention) => mention.demanded && mention.status === 'required');
  return {
    label: first.label,
    kind: first.kind,
    kinds: [...new Set(group.flatMap((mention) => mention.kinds))],
    subject: first.subject,
    ...statusOf(group),
    alternatives: choices,
    where: whereOf(group),
    paths: [...new Set(group.map((mention) => mention.path))],
    quotes: quotesOf(group),
    ...mergeDetails(group),
    demandedOn: [...new Set(demanded.map((mention) => mention.path))],
  };
}

/** Joins the mentions of the same document: one item, whatever the number of times and pages it is named on. */
export function mergeMentions(mentions: readonly Mention[]): readonly MergedItem[] {
  return joinNameless(groups(mentions)).map(itemOf);
}
