import type { Evidence, Field, FrameEvidence, LinkEvidence, PageFacts, Structure, TextBlock } from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import type { FrameState } from './frames.ts';
import type { RawField } from './in-page/types.ts';
import { maskDeep } from './masking/deep.ts';

/** What the replay knows of the way to the state. */
export interface Navigation {
  readonly status: number | null;
  readonly redirects: readonly string[];
  readonly requests: number;
  readonly bytes: number;
  readonly timing?: { readonly firstByte: number; readonly domReady: number; readonly load: number };
}

type Collected = {
  -readonly [K in 'text' | 'fields' | 'links' | 'structure' | 'page']: Extract<Evidence[K], { ok: true }>['value'];
};

interface Gathered {
  readonly text: TextBlock[];
  readonly fields: Field[];
  readonly links: LinkEvidence[];
  readonly headings: Structure['headings'][number][];
  readonly landmarks: Structure['landmarks'][number][];
  readonly languages: Structure['languages'][number][];
  readonly frames: FrameEvidence[];
  readonly captchas: PageFacts['captchas'][number][];
  readonly truncated: Set<string>;
  elements: number;
}

const wholeValues = new Set(['cell', 'definition']);

/** A very short datum is masked where it is all that a cell or a definition says. */
function blockText(block: { readonly role: string; readonly text: string }, masker: Masker): string {
  const name = wholeValues.has(block.role) ? masker.nameOf(block.text) : undefined;
  return name === undefined ? block.text : `‹${name}›`;
}

function toField(raw: RawField, rank: number, frame: { readonly frame?: string }, masker: Masker): Field {
  const { value, ...rest } = raw;
  const datum = value === undefined ? undefined : masker.nameOf(value);
  return { id: `f${rank}`, ...rest, ...frame, ...(datum === undefined ? {} : { datum }) };
}

/** Adds a frame to what was gathered, the frames inside it at the place where a person meets them. */
function gather(found: FrameState, into: Gathered, masker: Masker, top: boolean): void {
  const { state } = found;
  const frame = top ? {} : { frame: state.url };
  const ids: string[] = [];
  const due = [...found.inner];
  const enter = (before: number): void => {
    while (due[0] !== undefined && due[0].element.before <= before) {
      const inner = due.shift();
      if (inner === undefined) return;
      into.frames.push(inner.evidence);
      if (inner.content !== undefined) gather(inner.content, into, masker, false);
    }
  };
  state.blocks.forEach((block, rank) => {
    enter(rank);
    const id = `b${into.text.length}`;
    ids.push(id);
    into.text.push({ id, ...block, text: blockText(block, masker), ...frame });
  });
  enter(Infinity);
  for (const field of state.fields) into.fields.push(toField(field, into.fields.length, frame, masker));
  for (const { block, ...link } of state.links) {
    const id = block === undefined ? undefined : ids[block];
    into.links.push({ ...link, ...frame, ...(id === undefined ? {} : { block: id }) });
  }
  into.headings.push(...state.headings.map((heading) => ({ ...heading, ...frame })));
  into.landmarks.push(...state.landmarks.map((landmark) => ({ ...landmark, ...frame })));
  into.languages.push(...state.languages);
  into.captchas.push(...state.captchas);
  state.truncated.forEach((what) => into.truncated.add(what));
  into.elements += state.elements;
}

function pageFacts(main: FrameState, gathered: Gathered, navigation: Navigation, at: Date): PageFacts {
  const { state } = main;
  const timing = navigation.status === null ? undefined : (navigation.timing ?? state.timing);
  return {
    url: state.url,
    title: state.title,
    ...(state.lang === undefined ? {} : { lang: state.lang }),
    ...(state.doctype === undefined ? {} : { doctype: state.doctype }),
    status: navigation.status,
    redirects: navigation.redirects,
    viewport: state.viewport,
    documentSize: { width: state.width, height: state.height },
    frames: gathered.frames,
    captchas: gathered.captchas,
    elements: gathered.elements,
    ...(state.focus === undefined ? {} : { focus: state.focus }),
    requests: navigation.requests,
    bytes: navigation.bytes,
    at: at.toISOString(),
    ...(timing === undefined ? {} : { timing }),
    truncated: [...gathered.truncated],
  };
}

/** Everything the collector saw, as evidence: frames merged in reading order, identities given, personal data masked. */
export function assemble(main: FrameState, navigation: Navigation, masker: Masker, at: Date): Collected {
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
  gather(main, gathered, masker, true);
  const { text, fields, links, headings, landmarks, languages } = gathered;
  const page = pageFacts(main, gathered, navigation, at);
  return maskDeep({ page, text, fields, links, structure: { headings, landmarks, languages } }, masker);
}
