import type { LinkEvidence } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { quoteOf } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';

/** How a page leads to the accessibility statement. */
export interface StatementMention {
  readonly link?: LinkEvidence;
  readonly status?: 'total' | 'partial' | 'none';
  readonly quote?: string;
}

const linkText =
  /^(?:la |notre |our )?(?:declaration (?:de conformite )?(?:d'|de l'|sur l'|a l')?accessibilite|accessibilite(?: numerique| du site| web)?$|accessibilite(?: numerique)? ?[:(–-]|accessibility(?: statement)?$|accessibility ?[:(–-]|toegankelijkheid|barrierefreiheit)/;
const mention = /\baccessibilite(?: numerique)? ?:? ?\(?(non|partiellement|totalement) conforme/;
const mentionInEnglish = /\baccessibility ?:? ?\(?(non|not|partially|fully)[- ]compliant/;

const statuses: Readonly<Record<string, NonNullable<StatementMention['status']>>> = {
  non: 'none',
  not: 'none',
  partiellement: 'partial',
  partially: 'partial',
  totalement: 'total',
  fully: 'total',
};

/** The status in “Accessibilité : partiellement conforme”; undefined when the words are not there. */
export function mentionedStatus(text: string): StatementMention['status'] {
  const folded = fold(text.slice(0, 2000)).replace(/\s+/g, ' ');
  const word = mention.exec(folded)?.[1] ?? mentionInEnglish.exec(folded)?.[1];
  return word === undefined ? undefined : statuses[word];
}

function isStatementLink(link: LinkEvidence): boolean {
  return link.visible && link.kind === 'page' && link.region !== 'consent' && linkText.test(fold(link.text.slice(0, 200)).trim());
}

/** The link to the statement and the mention of its status, as a page shows them. */
export function statementMention(checkpoint: Checkpoint<'links' | 'text'>): StatementMention {
  const { links, text } = checkpoint.evidence;
  const link = links.ok ? links.value.find(isStatementLink) : undefined;
  const block = text.ok
    ? text.value.find((candidate) => candidate.visible && mentionedStatus(candidate.text) !== undefined)
    : undefined;
  const words = block?.text ?? link?.text;
  const status = words === undefined ? undefined : mentionedStatus(words);
  return {
    ...(link === undefined ? {} : { link }),
    ...(status === undefined ? {} : { status }),
    ...(words === undefined ? {} : { quote: quoteOf(words) }),
  };
}
