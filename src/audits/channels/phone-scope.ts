import type { PhoneItem } from '../../model/inventory.ts';
import type { Region } from '../../model/evidence.ts';
import type { KnownNumber } from '../../method/phone.ts';
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
  /** Words that name the body whose number it is: what stands under the heading above its own (“Où s’adresser ?”). */
  readonly body: string;
  /** True when the page speaks of something, anywhere. */
  readonly speaksOf: (pattern: RegExp) => boolean;
}

const told = ['press', 'technical', 'generic', 'shared'] as const;

function scopeIn(text: string, words: ScopeVocabulary): Scope | null {
  const folded = fold(text);
  return told.find((kind) => words[kind].test(folded)) ?? null;
}

/** An authority that is not known by its name: a page audited alone is given the name of its host. */
const nameless = /^(?:[a-z0-9-]{1,63}\.){0,5}[a-z]{0,24}$/;

/**
 * An operator's line is the service's own when the operator is the authority of the procedure or, of an authority not known by its name,
 * when the page speaks of the operator; a helpline, when the page is about its subject. Else it is a shared platform's.
 */
function isOwn({ scope, owner }: KnownNumber, around: PhoneSurroundings): boolean {
  if (owner === undefined) return false;
  if (scope === 'helpline') return owner.test(fold(around.pageTitle));
  const authority = fold(around.authority).trim();
  return owner.test(authority) || (nameless.test(authority) && around.speaksOf(owner));
}

function scopeOfKnown({ known, emergency }: FoundNumber, around: PhoneSurroundings): Scope | null {
  if (emergency === true || known?.scope === 'emergency') return 'emergency';
  if (known === undefined) return null;
  if (known.scope === 'generic') return 'generic';
  return isOwn(known, around) ? 'service' : 'shared';
}

/**
 * Whose number it is: by name when the number is known, else by the nearest words that tell (sentence, block before, headings),
 * else by where it stands: beside the procedure it is the service's, in the header or footer of the site it is generic.
 */
export function phoneScope(found: FoundNumber, around: PhoneSurroundings, words: ScopeVocabulary): Scope {
  const known = scopeOfKnown(found, around);
  const nearest = [around.sentence, around.before, around.body, ...around.headings].map((text) => scopeIn(text, words));
  const toldScope = nearest.find((scope) => scope !== null) ?? null;
  if (toldScope === 'press' || toldScope === 'technical') return toldScope;
  if (known !== null) return known;
  if (toldScope !== null) return toldScope;
  const near = [around.sentence, around.before, ...around.headings].map(fold);
  if (near.some((text) => words.sitePages.test(text)) || words.sitePages.test(fold(around.pageTitle))) return 'generic';
  if (around.region === 'main' || around.region === 'aside' || around.region === 'dialog') return 'service';
  return around.region === 'header' || around.region === 'footer' ? 'generic' : 'unknown';
}
