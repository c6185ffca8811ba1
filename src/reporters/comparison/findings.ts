import type { ComparedFinding, ScorecardComparison } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { acceptedWords, waiverWords } from '../accepted.ts';
import { list, title, type Block, type Line } from '../blocks/block.ts';
import { clip } from '../clean-text.ts';
import { formatCount } from '../format.ts';
import { impactWords, wordFor } from '../labels.ts';
import { say } from '../say.ts';
import { acceptedAmong, copyWords } from './words.ts';

/** Findings printed in each list; the others are counted. */
const findingsShown = 10;

type Fate = keyof ScorecardComparison['findings'];

const headings: readonly (readonly [Fate, Localized])[] = [
  ['new', { fr: 'Constats nouveaux', en: 'New findings' }],
  ['fixed', { fr: 'Constats corrigés', en: 'Fixed findings' }],
  ['kept', { fr: 'Constats toujours là', en: 'Findings still there' }],
  [
    'notRechecked',
    { fr: 'Constats non revus : ni corrigés, ni toujours là', en: 'Findings not rechecked: neither fixed nor still there' },
  ],
  ['notCheckedBefore', { fr: 'Constats d’endroits qui n’avaient pas été vus', en: 'Findings of places not looked at before' }],
  ['leftOut', { fr: 'Constats de parcours propres à une seule campagne', en: 'Findings of journeys that only one run has' }],
];

const gravity = ['critical', 'serious', 'moderate', 'minor'];
const rankOf = ({ impact = '' }: ComparedFinding): number =>
  gravity.includes(impact) ? gravity.indexOf(impact) : gravity.length;

/** Gravest first; then in the order of the scorecard. */
export const byGravity = (all: readonly ComparedFinding[]): readonly ComparedFinding[] =>
  all.toSorted((a, b) => rankOf(a) - rankOf(b));

/** On which of its states a finding was fixed, not looked at again, or is seen more or fewer times. */
function byState({ fixedOn = [], notRecheckedOn = [], changes = [] }: ComparedFinding, lang: Lang): string {
  const states = (count: number, fr: string, en: string): readonly string[] => {
    if (count === 0) return [];
    const figure = formatCount(lang, count, { fr: 'état', en: 'state' }, { fr: 'états', en: 'states' });
    return [say(lang, { fr: `${fr} ${figure}`, en: `${en} ${figure}` })];
  };
  const [more, fewer] = [changes.filter((one) => one.after > one.before), changes.filter((one) => one.after < one.before)];
  const parts = [
    ...states(fixedOn.length, 'corrigé sur', 'fixed on'),
    ...states(notRecheckedOn.length, 'non revu sur', 'not rechecked on'),
    ...states(more.length, 'vu plus souvent sur', 'seen more often on'),
    ...states(fewer.length, 'vu moins souvent sur', 'seen less often on'),
  ];
  return parts.length === 0 ? '' : ` – ${parts.join(', ')}`;
}

/** Longest waiver told, in characters. */
const longestWaiver = 300;

/** What a waiver says of a finding; of one that is fixed, that the waiver has no object there any more. */
function accepted(finding: ComparedFinding, fate: Fate, lang: Lang): string {
  const { waived, copy } = finding;
  // One copy fewer: the waiver still has the others for object.
  if (fate === 'fixed' && copy !== undefined) return '';
  if (fate === 'fixed' && waived !== undefined) {
    const words = clip(acceptedWords(lang, waived), longestWaiver);
    return ` – ${say(lang, { fr: `dérogation à retirer, elle disait : ${words}`, en: `waiver to remove, it said: ${words}` })}`;
  }
  const words = fate === 'fixed' ? undefined : waiverWords(lang, finding);
  return words === undefined ? '' : ` – ${clip(words, longestWaiver)}`;
}

/** One finding: what, in the page's words, how grave, where, its id, and what a waiver says of it. */
export function findingLine(finding: ComparedFinding, fate: Fate, lang: Lang): Line {
  const { indicator, id, message, quote, selector, checkpoint, seenOn, impact } = finding;
  const words = quote === undefined ? '' : ` – « ${clip(quote, 120)} »`;
  const grave = impact === undefined ? '' : `, ${wordFor(lang, impactWords, impact)}`;
  const others = seenOn.filter((state) => state !== checkpoint).length;
  const more =
    others === 0
      ? ''
      : ` ${formatCount(lang, others, { fr: 'autre état', en: 'other state' }, { fr: 'autres états', en: 'other states' })},`;
  return [
    `${indicator} ${clip(message, 300)}${words}${grave} `,
    ...(selector === undefined ? [] : [{ code: clip(selector, 100) }, ' ']),
    '(',
    { code: clip(checkpoint, 80) },
    more === '' ? ', ' : `, ${lang === 'fr' ? 'et' : 'and'}${more} `,
    { code: id },
    `)${copyWords(finding, fate, lang)}${byState(finding, lang)}`,
    accepted(finding, fate, lang),
  ];
}

/** “, dont 2 acceptés”. */
function amongThem(findings: readonly ComparedFinding[], lang: Lang): string {
  const count = findings.filter(({ waived }) => waived !== undefined).length;
  return count === 0 ? '' : say(lang, acceptedAmong(count));
}

/** In a terminal, what did not change takes little room. */
const shownBriefly = 3;

/** The lists of findings, by what became of them. `brief`: those that call for nothing new are cut shorter. */
export function findingBlocks({ findings }: ScorecardComparison, lang: Lang, brief: boolean): readonly Block[] {
  return headings.flatMap(([fate, heading]) => {
    const all = byGravity(findings[fate]);
    if (all.length === 0) return [];
    const shown = brief && fate !== 'new' && fate !== 'fixed' ? shownBriefly : findingsShown;
    const rest = all.length - shown;
    const more = formatCount(lang, rest, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
    const lines = all.slice(0, shown).map((finding) => findingLine(finding, fate, lang));
    return [
      title(2, `${say(lang, heading)} (${all.length}${fate === 'fixed' ? '' : amongThem(all, lang)})`),
      ...list([...lines, ...(rest > 0 ? [more] : [])]),
    ];
  });
}
