import type { AxeEvidence } from './axe-evidence.ts';
import type { Captured } from './captured.ts';
import type { LocatorTrial } from './locator.ts';
import type { Notice } from './notice.ts';

/** Where on the page something stands. `consent` is a cookie or consent banner. */
export type Region = 'main' | 'header' | 'navigation' | 'footer' | 'aside' | 'search' | 'dialog' | 'consent';

/** What a block of visible text is to its reader. */
export type BlockRole =
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'label'
  | 'legend'
  | 'hint'
  | 'error'
  | 'alert'
  | 'button'
  | 'link'
  | 'cell'
  | 'columnHeader'
  | 'option'
  | 'summary'
  | 'caption'
  | 'term'
  | 'definition'
  | 'image'
  | 'text';

/** A rectangle in CSS pixels from the top left of the page. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One block of text, in reading order. A block ends where a person sees an end: paragraph, item, label, button. */
export interface TextBlock {
  /** `b0`, `b1`… within the checkpoint. */
  readonly id: string;
  readonly role: BlockRole;
  /** Heading level 1–6. */
  readonly level?: number;
  /** Text with white space folded, personal data masked as `‹name›`. */
  readonly text: string;
  /** Nearest `lang` in force, when one is. */
  readonly lang?: string;
  /** False when the text is in the page but not shown (closed accordion or tab, `hidden`, CSS). */
  readonly visible: boolean;
  /** True when it is hidden inside a disclosure that the reader can open (details, accordion, tab panel). */
  readonly disclosed?: boolean;
  readonly region: Region;
  readonly selector: string;
  /** URL of the frame, when not the main one. */
  readonly frame?: string;
  /** Texts of the headings above, outermost first. */
  readonly headings: readonly string[];
  readonly rect?: Rect;
}

/** A form control, as a person and as the browser see it. Its value is never recorded. */
export interface Field {
  /** `f0`, `f1`… within the checkpoint. */
  readonly id: string;
  readonly selector: string;
  readonly frame?: string;
  readonly tag: 'input' | 'select' | 'textarea' | 'custom';
  /** `text`, `email`, `radio`, `checkbox`, `file`, `select`, `textarea`, `date`… */
  readonly type: string;
  readonly name?: string;
  /** Label text that a person sees beside the field, `` when none. */
  readonly label: string;
  /** Accessible name, `` when none; and what gave it. */
  readonly accessibleName: string;
  readonly nameFrom: 'label' | 'aria-labelledby' | 'aria-label' | 'title' | 'placeholder' | 'value' | 'content' | 'none';
  /** Legend or name of the group the field belongs to. */
  readonly group?: string;
  readonly required: boolean;
  readonly requiredBy?: 'required' | 'aria-required' | 'label';
  readonly optionalSaid?: boolean;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly autocomplete?: string;
  readonly inputMode?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly placeholder?: string;
  /** Help text tied by `aria-describedby` or standing inside the label or right beside it. */
  readonly help?: string;
  readonly helpTied?: boolean;
  /** Error text that belongs to the field, and how it is tied to it. */
  readonly error?: string;
  readonly errorTied?: 'aria-describedby' | 'aria-errormessage' | 'label' | 'near';
  readonly invalid: boolean;
  /** True when the author's CSS shows an invalid state without words (`:invalid`-like class and no error text). */
  readonly errorStyle?: boolean;
  /** Choices of a select, at most 60, and their true count. */
  readonly options?: readonly string[];
  readonly optionCount?: number;
  readonly checked?: boolean;
  /** True when it holds something typed, chosen or attached. */
  readonly filled: boolean;
  /** Names of the data (never their values) that the field holds. */
  readonly datum?: string;
  readonly visible: boolean;
  readonly region: Region;
  readonly headings: readonly string[];
  readonly rect?: Rect;
}

export interface LinkEvidence {
  readonly selector: string;
  readonly frame?: string;
  /** Accessible name. */
  readonly text: string;
  /** Absolute address, query values masked. */
  readonly href: string;
  readonly kind: 'page' | 'anchor' | 'tel' | 'sms' | 'mailto' | 'download' | 'script' | 'other';
  /** True when it opens a new window. */
  readonly newWindow: boolean;
  readonly visible: boolean;
  readonly region: Region;
  readonly headings: readonly string[];
  /** Text block that holds the link. */
  readonly block?: string;
}

export interface HeadingEvidence {
  readonly level: number;
  readonly text: string;
  readonly visible: boolean;
  readonly selector: string;
  readonly frame?: string;
}

export interface LandmarkEvidence {
  readonly role: string;
  readonly name: string;
  readonly selector: string;
  readonly frame?: string;
}

export interface Structure {
  readonly headings: readonly HeadingEvidence[];
  readonly landmarks: readonly LandmarkEvidence[];
  /** Every `lang` attribute: value, selector, length of the text it covers (characters). */
  readonly languages: readonly { readonly lang: string; readonly selector: string; readonly characters: number }[];
}

/** A frame of the page, read or not. */
export interface FrameEvidence {
  readonly url: string;
  readonly title?: string;
  readonly selector?: string;
  readonly crossOrigin: boolean;
  readonly read: boolean;
  readonly reason?: string;
  /** Known CAPTCHA vendor, or `image` when a home-made one was recognised. */
  readonly visible?: boolean;
}

/** A sign of a CAPTCHA. */
export interface CaptchaEvidence {
  readonly vendor: string;
  readonly selector: string;
  readonly alternative?: string;
}

/** What was true of the page as a whole. */
export interface PageFacts {
  /** Address, personal data masked. */
  readonly url: string;
  readonly title: string;
  readonly lang?: string;
  readonly doctype?: string;
  /** HTTP status of the main document; null when the state was reached without a navigation. */
  readonly status: number | null;
  readonly redirects: readonly string[];
  readonly viewport: { readonly width: number; readonly height: number; readonly deviceScaleFactor: number };
  readonly documentSize: { readonly width: number; readonly height: number };
  readonly frames: readonly FrameEvidence[];
  readonly captchas: readonly CaptchaEvidence[];
  /** Number of elements in all frames and open shadow roots. */
  readonly elements: number;
  /** Selector of the focused element, when not the body. */
  readonly focus?: string;
  /** Requests and transferred bytes since the previous checkpoint of the journey. */
  readonly requests: number;
  readonly bytes: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Milliseconds of the last navigation: first byte, DOM ready, load; absent without a navigation. */
  readonly timing?: { readonly firstByte: number; readonly domReady: number; readonly load: number };
  /** True when some list was cut at its bound; which. */
  readonly truncated: readonly string[];
}

/** A picture file beside the evidence. */
export interface ScreenshotEvidence {
  readonly file: string;
  /** Small version for the report. */
  readonly thumbnail?: string;
  readonly width: number;
  readonly height: number;
  /** True when the page is taller than the picture. */
  readonly cut: boolean;
  /** Number of places painted over because they showed personal data. */
  readonly masked: number;
}

/** A way of writing that a field asks for; `pattern`: the one of its `pattern` attribute. */
export type EntryFormat = 'email' | 'phone' | 'number' | 'date' | 'postcode' | 'pattern';

/** What the person was trying to do when the state appeared: kept for error states. */
export interface Attempt {
  readonly action: 'submitEmpty' | 'submitInvalid' | 'submit' | 'click';
  readonly control: string;
  /** Fields as they were just before. */
  readonly fieldsBefore: readonly Field[];
  /** Visible block texts just before. */
  readonly textBefore: readonly string[];
  readonly titleBefore: string;
  readonly urlBefore: string;
  /** Texts put in live regions (`role=alert`, `status`, `aria-live`) after the action, or where focus was moved. */
  readonly announced: readonly string[];
  readonly focusMoved: boolean;
  /** Messages of the browser's own validation, field selector → text. */
  readonly nativeMessages: readonly { readonly selector: string; readonly message: string }[];
  /** Fields in which a badly written value was typed on purpose; only with `submitInvalid`. */
  readonly wrong?: readonly { readonly selector: string; readonly label: string; readonly format: EntryFormat }[];
  /**
   * Labels of the other fields that held something before and nothing after (PiDila 316), passwords and files aside; only with
   * `submitInvalid`.
   */
  readonly lost?: readonly string[];
}

/** The kinds of evidence and the shape of each. One file per kind in the checkpoint's folder. */
export interface EvidenceMap {
  page: PageFacts;
  /** Sanitised HTML: no scripts, masked values, shadow roots and frames inlined. */
  dom: string;
  text: readonly TextBlock[];
  fields: readonly Field[];
  links: readonly LinkEvidence[];
  structure: Structure;
  /** Readable outline of the accessibility tree (Playwright's ARIA snapshot, YAML). */
  accessibilityTree: string;
  axe: AxeEvidence;
  screenshot: ScreenshotEvidence;
  attempt: Attempt;
  /** Linked PDF files. Absent from runs recorded before they were read. */
  notices: readonly Notice[];
  /** Searches of the nearest counter, tried. Absent where there is none, and from runs recorded before they were tried. */
  locators: readonly LocatorTrial[];
}

export type EvidenceKind = keyof EvidenceMap;

/** The evidence of one checkpoint; kinds not asked for are absent. */
export type Evidence<K extends EvidenceKind = EvidenceKind> = { readonly [P in K]: Captured<EvidenceMap[P]> };
