import type { NativePart } from './native.ts';
import type { DisclosuresPart } from './disclosures.ts';
import type { RolesPart } from './roles.ts';
import type { SelectorsPart } from './selectors.ts';
import type { SerialisePart } from './serialise.ts';
import type { BlocksPart, Place } from './blocks.ts';
import type { TextPart } from './text.ts';
import type { CollectOptions, RawFrameState } from './types.ts';
import type { HarvestPart } from './harvest.ts';
import type { WalkPart } from './walk.ts';

type Needs = NativePart &
  TextPart &
  SelectorsPart &
  RolesPart &
  DisclosuresPart &
  BlocksPart &
  WalkPart &
  HarvestPart &
  SerialisePart;

/** Reads one frame from top to bottom. */
export function collectPart(kit: Needs, options: CollectOptions) {
  const tiable = '[aria-describedby], [aria-errormessage]';

  /** Ties and disclosure controls of the document and of every open shadow root. */
  const prepare = (root: Element): void => {
    kit.readControls(root);
    kit.tieDescriptions(kit.all(root, tiable).slice(0, 3000));
    let hosts = 0;
    for (const element of kit.all(root, '*')) {
      const shadow = hosts < 2000 ? kit.shadowOf(element) : null;
      if (shadow === null) continue;
      hosts += 1;
      for (let at = kit.firstChild(shadow); at !== null; at = kit.nextSibling(at)) if (at instanceof Element) prepare(at);
    }
  };

  const focused = (): string | undefined => {
    let active = kit.activeElement(document);
    for (let depth = 0; depth < 20 && active !== null; depth += 1) {
      const inner: Element | null = kit.shadowOf(active)?.activeElement ?? null;
      if (inner === null) break;
      active = inner;
    }
    return active === null || active === kit.bodyOf(document) || active === kit.documentElement(document)
      ? undefined
      : kit.selectorOf(active);
  };

  const doctype = (): string | undefined => {
    const found = kit.doctypeOf(document);
    if (found === null) return undefined;
    return kit.cut([found.name, found.publicId, found.systemId].filter((part) => part !== '').join(' '), 200);
  };

  const timing = (): RawFrameState['timing'] => {
    const entry = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined;
    if (entry === undefined) return undefined;
    const [firstByte, domReady, load] = [entry.responseStart, entry.domContentLoadedEventEnd, entry.loadEventEnd].map(Math.round);
    return { firstByte: firstByte ?? 0, domReady: domReady ?? 0, load: load ?? 0 };
  };

  const firstPlace = (owner: Element): Place => ({
    shown: true,
    disclosed: false,
    region: 'main',
    role: 'text',
    strong: false,
    whole: false,
    link: null,
    lang: null,
    depth: 0,
    owner,
  });

  const optional = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
    (value === undefined ? {} : { [name]: value }) as Partial<Record<K, V>>;

  const collect = (): RawFrameState => {
    const root = kit.documentElement(document);
    if (root !== null) {
      prepare(root);
      kit.visit(root, firstPlace(root));
      kit.flush();
    }
    const blocks = kit.ordered();
    const { html, values, cut } = options.dom ? kit.serialise(root) : { html: '', values: [], cut: false };
    if (cut) kit.truncated.add('dom');
    const lang = root === null ? null : (kit.attribute(root, 'lang') ?? kit.attribute(root, 'xml:lang'));
    return {
      url: location.href,
      root: root === null ? '' : kit.tag(root),
      title: kit.cut(kit.titleOf(document), 1000),
      ...optional('lang', lang === null ? undefined : kit.cut(lang, 35)),
      ...optional('doctype', doctype()),
      ...optional('focus', focused()),
      ...optional('timing', timing()),
      width: Math.max(root?.scrollWidth ?? 0, 0),
      height: Math.max(root?.scrollHeight ?? 0, kit.bodyOf(document)?.scrollHeight ?? 0),
      viewport: { width: innerWidth, height: innerHeight, deviceScaleFactor: devicePixelRatio },
      elements: kit.count(),
      blocks,
      fields: kit.fields,
      links: kit.links,
      headings: kit.headings,
      landmarks: kit.landmarks,
      languages: kit.languages,
      captchas: kit.captchas,
      frames: kit.frameFacts,
      truncated: [...kit.truncated],
      html,
      values,
    };
  };
  return { collect };
}
