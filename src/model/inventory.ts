import type { LanguageInventory } from './language.ts';
import type { BesideCell, GridBounds, GridPage } from './rgaa-grid.ts';
import type { RgaaSample } from './rgaa-sample.ts';
import type { ContactDistances } from './contact-distance.ts';
import type { StatementDetails, StatementStatus } from './statement.ts';
import type { FindingDraft } from './verdict.ts';
import type { Localized } from './localized.ts';

/** Words of a page and where they stand: what proves an item of an inventory. */
export interface Quote {
  readonly checkpoint: string;
  readonly quote: string;
  readonly selector?: string;
  /** Address of the linked file that says it, when the page itself does not: `selector` is then the link. */
  readonly source?: string;
}

/** What is to be given of a document. A sworn translation is asked beside the document itself. */
export type DocumentForm = 'original' | 'copy' | 'certified-copy' | 'sworn-translation';

/** How a document must be given, as the pages say it: a member is absent when nothing is said of it. */
export interface DocumentDetails {
  /** Number of copies (or of identity photos) asked. */
  readonly copies?: number;
  readonly forms?: readonly DocumentForm[];
  /** True when any one of `forms` will do (“original ou copie”); otherwise all are asked. */
  readonly anyForm?: true;
  /** Greatest age of the document: ISO 8601 duration in one unit (`P15D`, `P2W`, `P3M`, `P1Y`). */
  readonly maxAge?: string;
  /** File formats accepted: extensions in lower case (`jpg` is `jpeg`; `image/*` is any picture), from the words or else from the file control. */
  readonly formats?: readonly string[];
  /** Greatest size of a file, in bytes; `Mo` and `MB` read as 10⁶ bytes. */
  readonly maxBytes?: number;
  /** Whether a photo taken with a phone will do: said, or JPEG or HEIC accepted, or every picture refused. */
  readonly phonePhoto?: 'yes' | 'no' | 'unknown';
}

export interface DocumentItem extends DocumentDetails {
  /** As written, cleaned. */
  readonly label: string;
  /** Canonical kind (`identity`, `address-proof`, `tax-notice`…), or `other`. */
  readonly kind: string;
  readonly status: 'required' | 'conditional' | 'optional';
  readonly condition?: string;
  readonly alternatives: readonly string[];
  readonly avoidable: 'yes' | 'maybe' | 'no' | 'unknown';
  /** Source that already holds it, legal base. */
  readonly avoidableBy?: string;
  readonly where: 'announced' | 'asked' | 'both';
  readonly paths: readonly string[];
  readonly quotes: readonly Quote[];
  /** Words that say its details (copies, form, age, file), all those that differ; at most 10. */
  readonly specifiedBy?: readonly Quote[];
}

export interface DocumentInventory {
  readonly items: readonly DocumentItem[];
  readonly required: number;
  readonly conditional: number;
  /** Fewest and most documents over the paths. */
  readonly min: number;
  readonly max: number;
  readonly avoidable: number;
  /** True when a list of documents or the words “no document” were announced before the form. */
  readonly announced: boolean;
  readonly pagesRead: number;
}

export interface PhoneItem extends Quote {
  /** E.164, or the short number alone. */
  readonly number: string;
  readonly display: string;
  readonly tariff: 'free' | 'standard' | 'surcharged' | 'unknown';
  /** True when the page itself says what the call costs. */
  readonly tariffShown: boolean;
  readonly hours?: string;
  readonly hoursComplete?: boolean;
  /** Whose number it is. */
  readonly scope: 'service' | 'shared' | 'generic' | 'technical' | 'press' | 'emergency' | 'unknown';
  readonly beforeLogin: boolean;
}

export interface ChannelItem extends Quote {
  readonly kind: string;
  readonly beforeLogin: boolean;
  /** Address, locator or appointment given with it. */
  readonly reachable?: 'address' | 'locator' | 'appointment';
  /** N3: the procedure itself can be done there. */
  readonly scope: 'generic' | 'help' | 'procedure';
}

/** A search of the nearest counter, and what it did with a test postcode. The quote is the words that say what it finds. */
export interface LocatorItem extends Quote {
  /** `not-observed`: it was not tried, or what it answered cannot be told; `reason` says why. */
  readonly result: 'works' | 'finds-nothing' | 'not-observed';
  /** Places found: stated by the answer, or counted in it. */
  readonly results?: number;
  readonly postcode?: string;
  /** Address of the page that answered. */
  readonly url?: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Words of the answer that say so; at most 3. */
  readonly answers: readonly string[];
  readonly reason?: Localized;
  /** File of the picture of the answer, in the checkpoint's folder. */
  readonly picture?: string;
  readonly beforeLogin: boolean;
}

export interface ChannelInventory {
  readonly level: 'N0' | 'N1' | 'N2' | 'N3';
  /** Quotes that decide the level. */
  readonly decidedBy: readonly Quote[];
  readonly phone: readonly PhoneItem[];
  readonly counter: readonly ChannelItem[];
  readonly post: readonly ChannelItem[];
  readonly relay: readonly ChannelItem[];
  readonly online: readonly ChannelItem[];
  /** Searches of the nearest counter that were met. Absent from inventories computed before they were tried. */
  readonly locators?: readonly LocatorItem[];
  /** Sentences that close a channel (“ne se fait plus en préfecture”). */
  readonly closed: readonly Quote[];
  readonly pagesRead: number;
  /** Absent from inventories computed before it was measured. */
  readonly contactDistance?: ContactDistances;
}

export interface Violation {
  readonly rule: string;
  /** Who found it: axe-core, or Usager’s own checks. */
  readonly engine: 'axe' | 'usager';
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  readonly wcag: readonly string[];
  readonly rgaa: readonly string[];
  readonly help: Localized;
  /** Distinct components. */
  readonly count: number;
  readonly findings: readonly FindingDraft[];
}

export interface CriterionStatus {
  readonly id: string;
  readonly status: 'C' | 'NC' | 'NA' | 'NT';
  readonly decidedBy: string;
  readonly findings: readonly FindingDraft[];
  readonly toReview: number;
  /** True for an NA by heuristic: a person should confirm it. */
  readonly proposed?: true;
  /** Tests proved failed, `1.1.1`… */
  readonly tests?: readonly string[];
}

/** RGAA’s grid of a procedure: every state, and what the proofs leave of the rate. */
export interface RgaaGrid {
  readonly pages: readonly GridPage[];
  readonly bounds?: GridBounds;
  /** The criteria of WCAG 2.2 that RGAA 4.1.2 lacks. */
  readonly beside: readonly BesideCell[];
  /** Checks that could not conclude on a state, and why. */
  readonly gaps: readonly { readonly checkpoint: string; readonly check: string; readonly reason: string }[];
}

/** The accessibility statement. Details are absent from inventories computed before they were read. */
export interface StatementFacts extends StatementDetails {
  readonly found: boolean;
  readonly url?: string;
  readonly declaredStatus?: StatementStatus;
  /** 0–100. */
  readonly declaredRate?: number;
  /** Day made or updated: `YYYY-MM-DD`, or `YYYY-MM` when the day is not given. */
  readonly date?: string;
  readonly expired?: boolean;
  /** Checkpoints with and without a link to it. */
  readonly linkedFrom: readonly string[];
  readonly missingFrom: readonly string[];
  readonly quote?: string;
}

export interface AccessibilityInventory {
  readonly violations: readonly Violation[];
  readonly criteria: readonly CriterionStatus[];
  /** Absent from inventories computed before it was filled. */
  readonly grid?: RgaaGrid;
  readonly statement: StatementFacts;
  /** Findings of 4.3 that there would be if axe could decide. Absent from inventories computed before they were kept, as `unlooked` is. */
  readonly undecided?: readonly { readonly id: string; readonly seenOn: readonly string[] }[];
  /** Rules that did not run on a state, or whose list of components was cut there. */
  readonly unlooked?: readonly { readonly checkpoint: string; readonly rule: string }[];
  /** Absent from inventories computed before it was read. */
  readonly sample?: RgaaSample;
}

/** What several audits and the scorecard share: computed once per procedure, purely, from the evidence. */
export interface Inventories {
  documents(): DocumentInventory;
  channels(): ChannelInventory;
  language(): LanguageInventory;
  accessibility(): AccessibilityInventory;
}
