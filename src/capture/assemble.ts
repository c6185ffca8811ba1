import type {
  EvidenceMap,
  Field,
  FrameEvidence,
  HeadingEvidence,
  LinkEvidence,
  PageFacts,
  TextBlock,
} from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import type { FrameState } from './frames.ts';
import type { RawBlock, RawField, RawFrameState, RawHeading, RawLink } from './in-page/types.ts';
import { maskDeep } from './masking/deep.ts';

/** What the replay knows of the way to the state. */
export interface Navigation {
  readonly status: number | null;
  readonly redirects: readonly string[];
  readonly requests: number;
  readonly bytes: number;
  readonly timing?: { readonly firstByte: number; readonly domReady: number; readonly load: number };
}

/** The kinds that one reading of the frames gives. */
export type ReadKinds = Pick<EvidenceMap, 'page' | 'text' | 'fields' | 'links' | 'structure'>;

interface Gathered {
  readonly text: TextBlock[];
  readonly fields: Field[];
  readonly links: LinkEvidence[];
  readonly headings: EvidenceMap['structure']['headings'][number][];
  readonly landmarks: EvidenceMap['structure']['landmarks'][number][];
  readonly languages: EvidenceMap['structure']['languages'][number][];
  readonly frames: FrameEvidence[];
  readonly captchas: PageFacts['captchas'][number][];
  readonly truncated: Set<string>;
  elements: number;
}

interface Part {
  readonly order: number;
  readonly add: () => void;
}

const wholeValues = new Set(['cell', 'definition']);

interface FrameUrl {
  readonly frame?: string;
}

/** A very short datum is masked where it is all that a cell or a definition says. */
function toBlock(found: RawBlock, rank: number, frame: FrameUrl, masker: Masker): TextBlock {
  const { order: _, ...raw } = found;
  const name = wholeValues.has(raw.role) ? masker.nameOf(raw.text) : undefined;
  return { id: `b${rank}`, ...raw, ...(name === undefined ? {} : { text: `‹${name}›` }), ...frame };
}

function toField(found: RawField, rank: number, frame: FrameUrl, masker: Masker): Field {
  const { value, order: _, ...raw } = found;
  const datum = value === undefined ? undefined : masker.nameOf(value);
  return { id: `f${rank}`, ...raw, ...frame, ...(datum === undefined ? {} : { datum }) };
}

function toLink(found: RawLink, blocks: ReadonlyMap<number, string>, frame: FrameUrl): LinkEvidence {
  const { block, order: _, ...raw } = found;
  const id = block === undefined ? undefined : blocks.get(block);
  return { ...raw, ...frame, ...(id === undefined ? {} : { block: id }) };
}

function toHeading(found: RawHeading, frame: FrameUrl): HeadingEvidence {
  const { order: _, ...raw } = found;
  return { ...raw, ...frame };
}

/** What the frame adds, each part with its place in reading order. */
function parts(found: FrameState, into: Gathered, masker: Masker, frame: FrameUrl): readonly Part[] {
  const { state } = found;
  const blocks = new Map<number, string>();
  const addBlock = (raw: RawBlock): void => {
    blocks.set(raw.order, `b${into.text.length}`);
    into.text.push(toBlock(raw, into.text.length, frame, masker));
  };
  const part = <T extends { readonly order: number }>(list: readonly T[], add: (raw: T) => void): readonly Part[] =>
    list.map((raw) => ({ order: raw.order, add: () => add(raw) }));
  return [
    ...part(state.blocks, addBlock),
    ...part(state.fields, (raw) => into.fields.push(toField(raw, into.fields.length, frame, masker))),
    ...part(state.headings, (raw) => into.headings.push(toHeading(raw, frame))),
    ...found.inner.map((inner) => ({
      order: inner.element.order,
      add: () => {
        into.frames.push(inner.evidence);
        if (inner.content !== undefined) gather(inner.content, into, masker, { frame: inner.content.state.url });
      },
    })),
    // Links last: they name blocks, which may end after them.
    ...part(state.links, (raw) => into.links.push(toLink(raw, blocks, frame))).map((each) => ({ ...each, order: Infinity })),
  ];
}

/** Adds a frame to what was gathered, the frames inside it at the place where a person meets them. */
function gather(found: FrameState, into: Gathered, masker: Masker, frame: FrameUrl): void {
  const { state } = found;
  for (const part of parts(found, into, masker, frame).toSorted((a, b) => compare(a.order, b.order))) part.add();
  into.landmarks.push(...state.landmarks.map((landmark) => ({ ...landmark, ...frame })));
  into.languages.push(...state.languages);
  into.captchas.push(...state.captchas);
  state.truncated.forEach((what) => into.truncated.add(what));
  into.elements += state.elements;
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const optional = <K extends keyof RawFrameState>(state: RawFrameState, ...names: readonly K[]): Pick<RawFrameState, K> =>
  Object.fromEntries(names.filter((name) => state[name] !== undefined).map((name) => [name, state[name]])) as Pick<
    RawFrameState,
    K
  >;

function pageFacts(state: RawFrameState, gathered: Gathered, navigation: Navigation, at: Date): PageFacts {
  const timing = navigation.status === null ? undefined : (navigation.timing ?? state.timing);
  return {
    url: state.url,
    title: state.title,
    ...optional(state, 'lang', 'doctype', 'focus'),
    status: navigation.status,
    redirects: navigation.redirects,
    viewport: state.viewport,
    documentSize: { width: state.width, height: state.height },
    frames: gathered.frames,
    captchas: gathered.captchas,
    elements: gathered.elements,
    requests: navigation.requests,
    bytes: navigation.bytes,
    at: at.toISOString(),
    ...(timing === undefined ? {} : { timing }),
    truncated: [...gathered.truncated],
  };
}

/** Everything the collector saw, as evidence: frames merged in reading order, identities given, personal data masked. */
export function assemble(main: FrameState, navigation: Navigation, masker: Masker, at: Date): ReadKinds {
  const gathered: Gathered = {
    text: [],
    fields: [],
    links: [],
    headings: [],
    landmarks: [],
    languages: [],
    frames: [],
    captchas: [],
    truncated: new Set(),
    elements: 0,
  };
  gather(main, gathered, masker, {});
  const { text, fields, links, headings, landmarks, languages } = gathered;
  const page = pageFacts(main.state, gathered, navigation, at);
  return maskDeep({ page, text, fields, links, structure: { headings, landmarks, languages } }, masker);
}
