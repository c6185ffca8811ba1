import type { Lang } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { documentDetails } from '../document-details.ts';
import { formatCount } from '../format.ts';
import { documentStatusWords } from '../inventory-labels.ts';
import { say } from '../say.ts';
import { markdownText } from './escape.ts';

/** Documents printed for a procedure; the others are counted. */
const shownAtMost = 20;

type Item = NonNullable<Scorecard['documents']>['items'][number];

function line(item: Item, lang: Lang): string {
  const condition = item.condition === undefined ? '' : say(lang, { fr: ' : ', en: ': ' }) + markdownText(item.condition, 120);
  const details = documentDetails(item, lang).map((part) => markdownText(part));
  return [
    `- **${markdownText(item.label, 160)}**`,
    `${say(lang, documentStatusWords[item.status])}${condition}`,
    ...(details.length === 0 ? [] : [details.join(say(lang, { fr: ' ; ', en: '; ' }))]),
  ].join(' – ');
}

/** The supporting documents of a procedure, and how each must be given: a title and a list; nothing when none was found. */
export function documentLines(card: Scorecard, lang: Lang): readonly string[] {
  const items = card.documents?.items ?? [];
  if (items.length === 0) return [];
  const rest = items.length - shownAtMost;
  const more = formatCount(lang, rest, { fr: 'autre pièce', en: 'more document' }, { fr: 'autres pièces', en: 'more documents' });
  const lines = items.slice(0, shownAtMost).map((item) => line(item, lang));
  return [
    `### ${say(lang, { fr: 'Pièces justificatives', en: 'Supporting documents' })}`,
    [...lines, ...(rest > 0 ? [`- ${more}`] : [])].join('\n'),
  ];
}
