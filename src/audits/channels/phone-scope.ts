import type { PhoneItem } from '../../model/inventory.ts';
import type { Region } from '../../model/evidence.ts';
import type { ScopeVocabulary } from '../../method/channels/types.ts';
import { fold } from '../reading/fold.ts';
import type { FoundNumber } from './phone/find.ts';

type Scope = PhoneItem['scope'];

/** What surrounds a number, nearest first. */
export interface PhoneSurroundings {
  /** Words of its own sentence. */
  readonly sentence: string;
  /** The short block before it, if any. */
  readonly before: string;
  /** Headings above, innermost first. */
  readonly headings: readonly string[];
  readonly pageTitle: string;
  readonly region: Region;
  readonly authority: string;
}

const told = ['press', 'technical', 'generic', 'shared'] as const;

function scopeIn(text: string, words: ScopeVocabulary): Scope | null {
  const folded = fold(text);
  return told.find((kind) => words[kind].test(folded)) ?? null;
}

function scopeOfKnown(found: FoundNumber, authority: string): Scope | null {
  const { known } = found;
  if (found.emergency === true || known?.scope === 'emergency') return 'emergency';
  if (known?.scope === 'generic') return 'generic';
  if (known?.scope !== 'operator') return null;
  return known.owner?.test(fold(authority)) === true ? 'service' : 'shared';
}

/**
 * Whose number it is: by name when the number is known, else by the nearest words that tell (sentence, block before, headings),
 * else by where it stands: beside the procedure it is the service's, in the header or footer of the site it is generic.
 */
export function phoneScope(found: FoundNumber, around: PhoneSurroundings, words: ScopeVocabulary): Scope {
  const known = scopeOfKnown(found, around.authority);
  const nearest = [around.sentence, around.before, ...around.headings].map((text) => scopeIn(text, words));
  const toldScope = nearest.find((scope) => scope !== null) ?? null;
  if (toldScope === 'press' || toldScope === 'technical') return toldScope;
  if (known !== null) return known;
  if (toldScope !== null) return toldScope;
  const near = [around.sentence, around.before, ...around.headings].map(fold);
  if (near.some((text) => words.sitePages.test(text)) || words.sitePages.test(fold(around.pageTitle))) return 'generic';
  if (around.region === 'main' || around.region === 'aside' || around.region === 'dialog') return 'service';
  return around.region === 'header' || around.region === 'footer' ? 'generic' : 'unknown';
}
