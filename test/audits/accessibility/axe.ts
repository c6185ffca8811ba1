import type { AxeEvidence, AxeRuleResult } from '../../../src/model/axe-evidence.ts';

/** Tags and impact of axe-core 4.14 for the rules that the tests use. */
const rules: Readonly<Record<string, readonly [impact: string, ...tags: string[]]>> = {
  label: ['critical', 'wcag2a', 'wcag412', 'RGAAv4', 'RGAA-11.1.1'],
  'select-name': ['critical', 'wcag2a', 'wcag412', 'RGAAv4', 'RGAA-11.1.1'],
  'button-name': ['critical', 'wcag2a', 'wcag412', 'RGAAv4', 'RGAA-11.9.1'],
  'image-alt': ['critical', 'wcag2a', 'wcag111', 'RGAAv4', 'RGAA-1.1.1'],
  'color-contrast': ['serious', 'wcag2aa', 'wcag143', 'RGAAv4', 'RGAA-3.2.1'],
  'link-name': ['serious', 'wcag2a', 'wcag244', 'wcag412', 'RGAAv4', 'RGAA-6.2.1'],
  'html-has-lang': ['serious', 'wcag2a', 'wcag311', 'RGAAv4', 'RGAA-8.3.1'],
  'document-title': ['serious', 'wcag2a', 'wcag242', 'RGAAv4', 'RGAA-8.5.1'],
  bypass: ['serious', 'wcag2a', 'wcag241', 'RGAAv4', 'RGAA-12.7.1'],
  region: ['moderate', 'best-practice', 'RGAAv4', 'RGAA-9.2.1'],
  'color-contrast-enhanced': ['serious', 'wcag2aaa', 'wcag146'],
  'target-size': ['serious', 'wcag22aa', 'wcag258'],
};

/** One rule’s result over the components of these sources. */
export function rule(id: string, html: readonly string[], { selector }: { readonly selector?: string } = {}): AxeRuleResult {
  const [impact = 'moderate', ...tags] = rules[id] ?? [];
  const nodes = html.map((source, index) => ({
    selector: selector ?? `main > :nth-child(${index + 1})`,
    html: source,
    summary: '',
    impact,
  }));
  return { rule: id, impact, tags, help: `help of ${id}`, helpUrl: '', count: nodes.length, nodes };
}

export function axe(violations: readonly AxeRuleResult[], incomplete: readonly AxeRuleResult[] = []): AxeEvidence {
  return { version: '4.14.1', mode: 'legacy', violations, incomplete, passed: [], inapplicable: [] };
}
