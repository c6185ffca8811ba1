import type { FrameEvidence } from '../model/evidence.ts';
import { collectorSource, frameAtSource } from './in-page/source.ts';
import type { CollectOptions, RawFrame, RawFrameState } from './in-page/types.ts';
import { callIn, frameBehind, type World } from './worlds.ts';

/** One frame as read, with the frames inside it in reading order. */
export interface FrameState {
  readonly world: World;
  readonly state: RawFrameState;
  readonly inner: readonly InnerFrame[];
}

/** A frame element and what was read behind it, or why nothing was. */
export interface InnerFrame {
  readonly element: RawFrame;
  readonly evidence: FrameEvidence;
  readonly content?: FrameState;
}

const bounds: CollectOptions = {
  maxElements: 60_000,
  maxBlocks: 5_000,
  maxFields: 1_500,
  maxLinks: 5_000,
  maxText: 5_000,
  maxDom: 5_000_000,
  maxDepth: 400,
  dom: true,
  nested: false,
};
const maxDepth = 6;

/** Reads the main frame and every frame within, in the order a person meets them. */
export function readFrames(worlds: readonly World[], options: { readonly dom: boolean }): Promise<FrameState> {
  const [main] = worlds;
  if (main === undefined) throw new Error('the page has no frame');
  return readFrame(main, worlds, { ...bounds, dom: options.dom }, 0);
}

async function readFrame(world: World, worlds: readonly World[], options: CollectOptions, depth: number): Promise<FrameState> {
  const state = JSON.parse(await callIn<string>(world, collectorSource, options)) as RawFrameState;
  const children = worlds.filter((each) => each.frameId !== world.frameId);
  const inner = await Promise.all(
    state.frames.map((element, rank) => readInner({ world, worlds: children, element, rank, depth, options })),
  );
  return { world, state, inner };
}

interface Inner {
  readonly world: World;
  readonly worlds: readonly World[];
  readonly element: RawFrame;
  readonly rank: number;
  readonly depth: number;
  readonly options: CollectOptions;
}

async function readInner(inner: Inner): Promise<InnerFrame> {
  const { element, world, depth } = inner;
  const frameId = await frameBehind(world, frameAtSource, inner.rank).catch(() => undefined);
  const behind = inner.worlds.find((each) => each.frameId === frameId);
  const url = behind?.unreachable ?? behind?.url ?? element.src;
  const facts = {
    url,
    ...(element.title === undefined ? {} : { title: element.title }),
    selector: element.selector,
    crossOrigin: behind !== undefined && behind.origin !== world.origin && !/^about:(blank|srcdoc)/.test(behind.url),
    visible: element.visible,
  };
  const unread = (reason: string): InnerFrame => ({ element, evidence: { ...facts, read: false, reason } });
  if (behind === undefined) return unread('the frame holds no document');
  if (behind.unreachable !== undefined) return unread('the frame could not be loaded');
  if (depth >= maxDepth) return unread('frames are nested too deep');
  try {
    const content = await readFrame(behind, inner.worlds, { ...inner.options, nested: true }, depth + 1);
    return { element, evidence: { ...facts, read: true }, content };
  } catch (error) {
    return unread(error instanceof Error ? error.message.slice(0, 200) : 'the frame could not be read');
  }
}
