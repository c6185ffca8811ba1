/** What an axe *violation* is worth on a criterion: proof of non-compliance, or only something for a person to look at. */
type AxeProof = 'proof' | 'review';

/**
 * When a proof becomes a review. `image-not-functional`: an image that is not the only content of a link, button, area or input is not
 * compliant on 1.1 or on 1.2, and only a person can say which.
 */
type ReviewWhen = 'image-not-functional';

/** How far a rule is trusted. Criteria come from axe’s own `RGAA-x.y.z` tags at run time; `criteria` stands for rules without a tag. */
export interface AxeTrust {
  readonly proof: AxeProof;
  readonly criteria?: readonly string[];
  readonly reviewWhen?: ReviewWhen;
  /** Why it is not a proof, or what the tag leaves out. */
  readonly why?: string;
}

const proof: AxeTrust = { proof: 'proof' };
const image: AxeTrust = { proof: 'proof', reviewWhen: 'image-not-functional' };
const review = (why: string, criteria?: readonly string[]): AxeTrust =>
  criteria === undefined ? { proof: 'review', why } : { proof: 'review', why, criteria };

const proofRules = (
  'area-alt input-image-alt frame-title color-contrast td-headers-attr th-has-data-cells label-content-name-mismatch link-name ' +
  'aria-allowed-attr aria-conditional-attr aria-deprecated-role aria-prohibited-attr aria-required-attr aria-roles aria-tab-name ' +
  'aria-toggle-field-name aria-valid-attr-value aria-valid-attr nested-interactive html-lang-valid document-title valid-lang ' +
  'aria-required-children aria-required-parent definition-list dlitem list listitem meta-viewport link-in-text-block ' +
  'aria-hidden-body aria-hidden-focus label select-name aria-input-field-name aria-command-name button-name input-button-name ' +
  'autocomplete-valid meta-refresh blink marquee'
).split(' ');

const landmark = review('a cue on the zones of the page, not a test of the criterion', ['9.2', '12.6']);

/**
 * Trust in each rule of axe-core 4.14 on RGAA 4.1.2: read from the rules’ source and from the criteria’s methodology. A rule that is not
 * listed is only to review. An axe *incomplete* result is always to review, whatever the rule.
 */
export const axeTrust: Readonly<Record<string, AxeTrust>> = {
  ...Object.fromEntries(proofRules.map((rule) => [rule, proof])),
  'image-alt': image,
  'object-alt': image,
  'role-img-alt': image,
  'svg-img-alt': image,
  'html-has-lang': proof,
  'html-xml-lang-mismatch': review('the criterion asks for a language, not for two attributes that agree'),
  'aria-meter-name': review('a meter is not a form field'),
  'aria-progressbar-name': review('a progress bar is not a form field'),
  'server-side-image-map': review('the criterion accepts another mechanism beside the map'),
  'table-duplicate-name': review('summary and caption alike are a matter of relevance'),
  'table-fake-caption': review('only a person can say that the first row is a title'),
  'td-has-header': review('experimental rule'),
  'p-as-heading': review('only a person can say that bold text is a heading'),
  'css-orientation-lock': review('experimental rule'),
  region: review('content outside landmarks is not a failure of the criterion'),
  'focus-order-semantics': review('checks roles, not the order of focus'),
  'scrollable-region-focusable': review('the tagged test is about focus removed by script'),
  'frame-focusable-content': review('the tagged test is about focus removed by script'),
  bypass: review('headings or landmarks satisfy the rule; the criterion wants a link'),
  'skip-link': review('only proves that the target of the link is missing'),
  'avoid-inline-spacing': review('a cue: whether content is lost must be seen', ['10.12']),
  'scope-attr-valid': review('a cue on the association of cells', ['5.7']),
  'summary-name': review('no RGAA tag: a component without name', ['7.1']),
  'aria-tooltip-name': review('no RGAA tag: a component without name', ['7.1']),
  'aria-braille-equivalent': review('no RGAA tag', ['7.1']),
  'empty-heading': review('no RGAA tag: a heading without words', ['9.1']),
  'heading-order': review('a level that is skipped is a cue, not a failure', ['9.1']),
  tabindex: review('a positive tabindex may still give a coherent order', ['12.8']),
  'label-title-only': review('no RGAA tag: a name that is not shown', ['11.1']),
  'landmark-one-main': landmark,
  'landmark-banner-is-top-level': landmark,
  'landmark-contentinfo-is-top-level': landmark,
  'landmark-main-is-top-level': landmark,
  'landmark-no-duplicate-banner': landmark,
  'landmark-no-duplicate-contentinfo': landmark,
  'landmark-no-duplicate-main': landmark,
  'landmark-unique': landmark,
};

/** A criterion that an axe rule speaks of, the tests its tags name, and how far. */
export interface AxeCriterion {
  readonly criterion: string;
  /** Test numbers such as `1.1.2`; empty when only this table ties the rule to the criterion. */
  readonly tests: readonly string[];
  readonly proof: AxeProof;
  readonly reviewWhen?: ReviewWhen;
}

const tagPattern = /^RGAA-(\d{1,2}\.\d{1,2})\.(\d{1,2})$/;

/** Criteria that a violation of `rule`, tagged `tags` in the evidence, speaks of. Empty when neither axe nor the table names one. */
export function axeCriteria(rule: string, tags: readonly string[]): readonly AxeCriterion[] {
  const trust = Object.hasOwn(axeTrust, rule) ? axeTrust[rule] : undefined;
  const tests = new Map<string, string[]>((trust?.criteria ?? []).map((criterion) => [criterion, []]));
  for (const tag of tags) {
    const criterion = tagPattern.exec(tag)?.[1];
    if (criterion !== undefined) tests.set(criterion, [...(tests.get(criterion) ?? []), tag.slice('RGAA-'.length)]);
  }
  const level: AxeProof = trust?.proof ?? 'review';
  const when = trust?.reviewWhen === undefined ? {} : { reviewWhen: trust.reviewWhen };
  return [...tests].map(([criterion, numbers]) => ({ criterion, tests: numbers, proof: level, ...when }));
}

/**
 * Test of criterion 3.2 that a text of this size falls under, and the contrast it needs: axe tags every contrast violation 3.2.1.
 * Thresholds of RGAA 4.1.2: 24 px, or 18.5 px when bold.
 */
export function contrastTest(text: { readonly sizePx: number; readonly bold: boolean }): {
  readonly test: string;
  readonly ratio: 3 | 4.5;
} {
  if (text.bold) return text.sizePx < 18.5 ? { test: '3.2.2', ratio: 4.5 } : { test: '3.2.4', ratio: 3 };
  return text.sizePx < 24 ? { test: '3.2.1', ratio: 4.5 } : { test: '3.2.3', ratio: 3 };
}
