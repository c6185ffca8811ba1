import type { Rect } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { Finding, FindingDraft } from './verdict.ts';

/** How hard some prose is. `score` is null under 100 words. */
export interface LanguageFigures {
  readonly words: number;
  readonly sentences: number;
  readonly score: number | null;
  /** ± around the score under 250 words. */
  readonly margin?: number;
  readonly level: string | null;
}

/** What one state says: its figures, and its sentences of more than 25 words. */
export interface LanguageCheckpoint {
  readonly checkpoint: string;
  readonly score: number | null;
  readonly words: number;
  readonly longSentences: number;
  readonly level?: string | null;
}

/** What is read along one path. */
export interface LanguagePath extends LanguageFigures {
  readonly path: string;
  readonly longSentences: number;
}

/**
 * Text that is reported apart: menus, footers and what comes back on every page (`furniture`, out of the score); help beside fields and
 * error messages (in the score, and by themselves); what is in another language (`foreign`, not measured).
 */
export interface LanguageApart extends LanguageFigures {
  readonly what: 'furniture' | 'help' | 'errors' | 'foreign';
}

/** Number of sentences that have at most `upTo` words and more than the bin before; null for the last one. */
export interface LengthBin {
  readonly upTo: number | null;
  readonly sentences: number;
}

/** A place of a hard passage that a reader may stumble on; offsets in the passage’s quote. */
export interface PassageMark {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  readonly advice: Localized;
}

/** One of the hardest passages: the page’s own words and what makes them hard. */
export interface HardPassage {
  readonly checkpoint: string;
  readonly quote: string;
  readonly words: number;
  readonly marks: readonly PassageMark[];
  readonly selector?: string;
  readonly rect?: Rect;
  readonly seenOn: readonly string[];
}

/** Places found for one sign; `findings` holds at most 500 of `count`. */
export interface LanguageSign {
  readonly sign: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

export type OfferKind = 'easy-to-read' | 'sign-language' | 'translation' | 'audio' | 'glossary';

/** Another way to understand that the site shows. Its quality is not judged. */
export interface LanguageOffer {
  readonly kind: OfferKind;
  readonly checkpoint: string;
  readonly quote: string;
  readonly selector?: string;
}

/** What a procedure gives to read, each text once however many states show it. */
export interface LanguageInventory extends LanguageFigures {
  readonly code: string;
  readonly formula: string;
  /** Share (0–100) of official French pages that are easier. */
  readonly percentile?: number;
  /** What the score says: a level (1 to 6), an ease (higher is easier) or a difficulty. */
  readonly scale?: 'level' | 'ease' | 'difficulty';
  /** Band of the score in the formula’s own published table, and the school year it suits. */
  readonly band?: Localized;
  readonly grade?: number;
  /** True when no text of that language was used to fit or to check the score. */
  readonly indicative?: true;
  /** Known figures shown beside, without weight. */
  readonly beside: readonly { readonly formula: string; readonly value: number }[];
  /** Sentences of more than 25 words, and of more than 20. */
  readonly longSentences: number;
  readonly over20: number;
  readonly lengths: readonly LengthBin[];
  readonly checkpoints: readonly LanguageCheckpoint[];
  readonly paths: readonly LanguagePath[];
  readonly apart: readonly LanguageApart[];
  readonly longSentenceFindings: readonly FindingDraft[];
  /** Acronyms that no text of the journey explains: one draft per acronym and state. */
  readonly acronyms: readonly FindingDraft[];
  /** Terms of jargon and references to legal texts: one draft per term. */
  readonly jargon: readonly FindingDraft[];
  readonly legalReferences: readonly FindingDraft[];
  /** Other signs, shown without weight. */
  readonly signs: readonly LanguageSign[];
  readonly hardest: readonly HardPassage[];
  readonly offers: readonly LanguageOffer[];
  /** Texts whose declared language is not theirs (RGAA 8.3–8.8). */
  readonly declared: readonly Finding[];
}
