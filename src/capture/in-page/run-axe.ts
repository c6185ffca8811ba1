/** The part of axe-core's results that is kept, as the page sends it. */
export interface RawAxeNode {
  readonly target: readonly (string | readonly string[])[];
  readonly frame?: string;
  readonly html: string;
  readonly summary: string;
  readonly impact: string | null;
  readonly data?: string;
}

export interface RawAxeRule {
  readonly rule: string;
  readonly impact: string | null;
  readonly tags: readonly string[];
  readonly help: string;
  readonly helpUrl: string;
  readonly count: number;
  readonly nodes: readonly RawAxeNode[];
}

export interface RawAxe {
  readonly version: string;
  readonly violations: readonly RawAxeRule[];
  readonly incomplete: readonly RawAxeRule[];
  readonly passed: readonly string[];
  readonly inapplicable: readonly string[];
}

interface EngineNode {
  readonly target: readonly (string | readonly string[])[];
  readonly html: string;
  readonly impact?: string | null;
  readonly failureSummary?: string;
  readonly any: readonly { readonly data?: unknown }[];
  readonly all: readonly { readonly data?: unknown }[];
  readonly none: readonly { readonly data?: unknown }[];
}

interface EngineRule {
  readonly id: string;
  readonly impact?: string | null;
  readonly tags: readonly string[];
  readonly help: string;
  readonly helpUrl: string;
  readonly nodes: readonly EngineNode[];
}

type EngineResults = Readonly<Record<'violations' | 'incomplete' | 'passes' | 'inapplicable', readonly EngineRule[]>>;

interface Engine {
  readonly version: string;
  run(context: Document, options: object): Promise<EngineResults>;
  finishRun(partials: readonly unknown[], options: object): Promise<EngineResults>;
}

/** How axe-core is run, in every frame alike. */
export const axeOptions = {
  resultTypes: ['violations', 'incomplete'],
  // Off by default: `target-size` (WCAG 2.2, 2.5.8) and two rules of level AAA, reported beside RGAA’s grid.
  rules: {
    'target-size': { enabled: true },
    'color-contrast-enhanced': { enabled: true },
    'meta-refresh-no-exceptions': { enabled: true },
  },
  // Style sheets of other hosts would be asked for again, for rules that do not run.
  preload: { assets: ['media'], timeout: 1000 },
} as const;

/** What the run in the main frame is told. */
export interface RunAxe {
  readonly nodes: number;
  readonly html: number;
  readonly options: object;
  /** Partial results of the frames within, as JSON texts, `null` for one not read; absent when the page has no frame. */
  readonly children?: readonly (string | null)[];
}

/** Runs in the page: axe-core is there already. Keeps what is recorded and leaves the rest, whose transfer would cost more than the audit. */
export async function runAxe(bounds: RunAxe): Promise<string> {
  const world = globalThis as unknown as { readonly axe: Engine } & Readonly<Record<symbol, unknown>>;
  const engine = world.axe;
  const { children, options } = bounds;
  const partials = children?.map((text) => (text === null ? null : (JSON.parse(text) as unknown)));
  const results = await (partials === undefined
    ? engine.run(document, options)
    : engine.finishRun([world[Symbol.for('usager.axe')], ...partials], options));

  const frameUrl = (target: EngineNode['target']): string | undefined => {
    let root: Document | null = document;
    let url: string | undefined;
    for (const step of target.slice(0, -1)) {
      let at: Document | ShadowRoot | null = root;
      let found: Element | null = null;
      for (const selector of typeof step === 'string' ? [step] : step) {
        found = at?.querySelector(selector) ?? null;
        at = found?.shadowRoot ?? null;
      }
      const frame = found as HTMLIFrameElement | null;
      root = frame?.contentDocument ?? null;
      url = root?.location.href ?? frame?.src ?? url;
    }
    return url;
  };

  const dataOf = (node: EngineNode): string | undefined => {
    const found = [...node.any, ...node.all, ...node.none]
      .map((check) => check.data)
      .find((data) => data !== null && data !== undefined);
    const text = found === undefined ? undefined : JSON.stringify(found);
    return text === undefined || text.length > 1000 ? undefined : text;
  };

  const keepNode = (node: EngineNode): RawAxeNode => {
    const frame = node.target.length > 1 ? frameUrl(node.target) : undefined;
    const data = dataOf(node);
    return {
      target: node.target,
      html: node.html.slice(0, bounds.html),
      summary: (node.failureSummary ?? '').slice(0, 1000),
      impact: node.impact ?? null,
      ...(frame === undefined ? {} : { frame }),
      ...(data === undefined ? {} : { data }),
    };
  };

  const keep = (rule: EngineRule): RawAxeRule => ({
    rule: rule.id,
    impact: rule.impact ?? null,
    tags: rule.tags,
    help: rule.help,
    helpUrl: rule.helpUrl,
    count: rule.nodes.length,
    nodes: rule.nodes.slice(0, bounds.nodes).map(keepNode),
  });
  const ids = (rules: readonly EngineRule[]): readonly string[] => rules.map((rule) => rule.id);
  return JSON.stringify({
    version: engine.version,
    violations: results.violations.map(keep),
    // What no level of RGAA asks for is told when it is proved, never left to a person.
    incomplete: results.incomplete.filter(({ tags }) => !tags.includes('wcag2aaa')).map(keep),
    passed: ids(results.passes),
    inapplicable: ids(results.inapplicable),
  });
}
