import { indicators } from '../../method/index.ts';
import { rgaaCriterionUrl } from '../../method/rgaa/criteria.ts';
import { wcagUrl } from '../../method/wcag.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { DimensionId } from '../../model/method.ts';
import type { ScoredDimension, ScoredIndicator, ScoredViolation } from '../../model/scorecard.ts';
import { webAddress } from '../address.ts';
import { oneLine } from '../clean-text.ts';
import { say } from '../say.ts';

/** What a problem breaks: a rule of an engine, an objective of the method, or the journey itself. */
export interface Rule {
  /** Stable: `axe-image-alt`, `check-error-not-said`, `indicator-1.1`, `journey-blocked`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where the rule comes from, its official text first. */
  readonly sources: readonly { readonly label: string; readonly url?: string }[];
  readonly tags: readonly string[];
}

const id = (text: string): string => oneLine(text).replace(/[^\w.-]+/gu, '-');

/** RGAA and WCAG numbers as tags, with the addresses of their texts. */
function criteriaOf({ rgaa, wcag }: ScoredViolation): Pick<Rule, 'sources' | 'tags'> {
  const official = [
    ...rgaa.map((number) => ({ label: `RGAA ${number}`, url: rgaaCriterionUrl(number) })),
    ...wcag.map((number) => ({ label: `WCAG ${number}`, url: wcagUrl(number) })),
  ];
  const sources = official.map(({ label, url }) => (url === undefined ? { label } : { label, url }));
  return { sources, tags: official.map(({ label }) => label) };
}

/** Address of axe-core’s own page on a rule. */
function axeUrl(version: string, rule: string): string {
  const short = /^\d+\.\d+/u.exec(version)?.[0] ?? '4.10';
  return `https://dequeuniversity.com/rules/axe/${short}/${id(rule)}`;
}

/** The rule behind a violation of accessibility. `axe`: version of axe-core. */
export function violationRule(violation: ScoredViolation, axe: string): Rule {
  const { sources, tags } = criteriaOf(violation);
  const isAxe = violation.engine === 'axe';
  const own = isAxe ? [{ label: `axe-core ${violation.rule}`, url: axeUrl(axe, violation.rule) }] : [];
  return {
    id: `${isAxe ? 'axe' : 'check'}-${id(violation.rule)}`,
    title: violation.help,
    description: violation.help,
    sources: [...sources, ...own],
    tags: ['accessibility', ...tags],
  };
}

/** What the method asks for each outcome, in one sentence. */
function asked(indicatorId: string, lang: Lang): string {
  const thresholds = indicators.find((each) => each.id === indicatorId)?.thresholds;
  if (thresholds === null || thresholds === undefined) return '';
  const words: Localized = {
    fr: `Conforme : ${thresholds.passed.fr}. Partiel : ${thresholds.partial.fr}. Non conforme : ${thresholds.failed.fr}.`,
    en: `Met: ${thresholds.passed.en}. Partly met: ${thresholds.partial.en}. Not met: ${thresholds.failed.en}.`,
  };
  return say(lang, words);
}

/** The objective of the method that an indicator measures. */
export function indicatorRule(indicator: ScoredIndicator, dimension: ScoredDimension, lang: Lang): Rule {
  const known = indicators.find((each) => each.id === indicator.id)?.sources ?? [];
  const sources = known.map(({ label, url }) => {
    const address = url === undefined ? null : webAddress(url);
    return { label: say(lang, label), ...(address === null ? {} : { url: address }) };
  });
  return {
    id: `indicator-${id(indicator.id)}`,
    title: `${indicator.id} ${indicator.title}`,
    description: asked(indicator.id, lang),
    sources: sources.length === 0 ? [{ label: indicator.source }] : sources,
    tags: [dimension.id satisfies DimensionId],
  };
}

/** A person could not go on. */
export function journeyRule(lang: Lang): Rule {
  const title = say(lang, { fr: 'Parcours bloqué par le site', en: 'Journey blocked by the site' });
  const description = say(lang, {
    fr: 'Le parcours du scénario n’a pas pu être mené à son terme : le site n’a pas laissé continuer.',
    en: 'The journey of the scenario could not be carried to its end: the site did not let it go on.',
  });
  return { id: 'journey-blocked', title, description, sources: [], tags: ['journey'] };
}
