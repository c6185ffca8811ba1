import type { StatementFacts } from '../../model/inventory.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { shownBlocks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { mentionedStatus } from './statement-links.ts';

type Declared = Pick<StatementFacts, 'declaredStatus' | 'declaredRate' | 'date' | 'expired'>;

const title = /declaration (?:de conformite )?(?:d'|de l'|sur l'|a l')?accessibilite|^accessibilite|accessibility statement/;
const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const rate = /\b(\d{1,3}(?:[.,]\d{1,2})?) ?% (?:des |de )?(?:l'ensemble des )?crit(?:ere|eria)/;
const conformity =
  /\b(?:est|sont) (?:en )?(?:conformite )?(non|partielle(?:ment)?|totale(?:ment)?)[ -]?(?:conforme|avec|au|$)|\b(non|partially|fully)[- ]compliant/;
const said =
  /(?:etablie?|mise? a jour|revisee?|publiee?|realisee?|datee?|declaration du|prepared|updated|reviewed)(?: on)?[^.\d]{0,30}?/;
const numeric = new RegExp(`${said.source}(\\d{1,2})/(\\d{1,2})/(\\d{4})`, 'g');
const written = new RegExp(`${said.source}(\\d{1,2})(?:er)? (${months.join('|')}) (\\d{4})`, 'g');
/** Validity of a statement: three years (RGAA 4.1.2, obligations). */
const validYears = 3;
const longest = 30_000;

function withoutEnds(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function pageText(checkpoint: Checkpoint<'text'>): string {
  const words = shownBlocks(checkpoint)
    .filter((block) => block.region !== 'footer' && block.region !== 'header' && block.region !== 'navigation')
    .map((block) => block.text);
  return fold(words.join(' \n ').slice(0, longest)).replace(/ +/g, ' ');
}

function isStatement(checkpoint: Checkpoint<'text'>, address: string | undefined): boolean {
  if (address !== undefined && withoutEnds(checkpoint.url) === withoutEnds(address)) return true;
  return shownBlocks(checkpoint).some((block) => block.role === 'heading' && block.level === 1 && title.test(fold(block.text)));
}

function iso(year: string, month: number, day: string): string | undefined {
  const valid = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return valid ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The latest of the dates at which the statement says it was made or updated. */
function dateOf(text: string): string | undefined {
  const dates = [
    ...[...text.matchAll(numeric)].map((match) => iso(match[3] ?? '', Number(match[2]), match[1] ?? '')),
    ...[...text.matchAll(written)].map((match) => iso(match[3] ?? '', months.indexOf(match[2] ?? '') + 1, match[1] ?? '')),
  ];
  return dates
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}

function statusOf(text: string): Declared['declaredStatus'] {
  const found = conformity.exec(text);
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return mentionedStatus(text);
  if (word.startsWith('partiel') || word.startsWith('partial')) return 'partial';
  return word === 'non' ? 'none' : 'total';
}

/** True when more than three years lie between the statement and the moment the page was read. */
function isExpired(date: string, readAt: string): boolean {
  return `${Number(date.slice(0, 4)) + validYears}${date.slice(4)}` < readAt.slice(0, 10);
}

/** What the statement itself declares, read from the first checkpoint that is its page: title, or address of the link. */
export function statementDeclared(
  checkpoints: readonly Checkpoint<'text' | 'page'>[],
  address: string | undefined,
): Declared & { readonly id?: string } {
  const checkpoint = checkpoints.find((candidate) => isStatement(candidate, address));
  if (checkpoint === undefined) return {};
  const text = pageText(checkpoint);
  const percent = Number(rate.exec(text)?.[1]?.replace(',', '.') ?? 'NaN');
  const date = dateOf(text);
  const status = statusOf(text);
  const { page } = checkpoint.evidence;
  return {
    id: checkpoint.id,
    ...(status === undefined ? {} : { declaredStatus: status }),
    ...(percent >= 0 && percent <= 100 ? { declaredRate: percent } : {}),
    ...(date === undefined ? {} : { date }),
    ...(date === undefined || !page.ok ? {} : { expired: isExpired(date, page.value.at) }),
  };
}
