import type { Page } from 'playwright';
import type { Captured } from '../model/captured.ts';
import type { AxeEvidence } from '../model/axe-evidence.ts';
import type { Attempt, Evidence, Field, ScreenshotEvidence } from '../model/evidence.ts';
import type { Masker } from '../model/replay.ts';
import { assemble, type Navigation } from './assemble.ts';
import { axeEvidence, cutHtml } from './axe.ts';
import { domEvidence } from './dom.ts';
import { readFrames, type FrameState } from './frames.ts';
import { maskDeep } from './masking/deep.ts';
import { maskTree } from './masking/tree.ts';
import { picturesThere } from './masked-picture.ts';
import { screenshotEvidence } from './screenshot.ts';
import { captured } from './within.ts';
import { closeWorlds, openWorlds, type World } from './worlds.ts';

/** What to record and where pictures go. */
export interface CaptureOptions {
  readonly masker: Masker;
  /** Absolute path of an existing folder for the pictures. */
  readonly folder: string;
  readonly navigation: Navigation;
  readonly attempt?: Attempt;
  readonly screenshots: boolean;
  readonly axe: boolean;
}

const treeTimeout = 15_000;
const maxTree = 500_000;
const emptyDocument = 'the document is empty';

async function readTree(page: Page, root: string, masker: Masker): Promise<string> {
  if (root === '') throw new Error(emptyDocument);
  const tree = await page.locator(':root').ariaSnapshot({ timeout: treeTimeout });
  return maskTree(tree, masker).slice(0, maxTree);
}

const auditedBy = async (worlds: readonly World[], masker: Masker): Promise<AxeEvidence> =>
  cutHtml(maskDeep(await axeEvidence(worlds), masker));

/** The kinds that come from one reading of the frames. */
function readKinds(frames: Captured<FrameState>, options: CaptureOptions, at: Date) {
  if (!frames.ok) return { page: frames, text: frames, fields: frames, links: frames, structure: frames, dom: frames };
  const { page, text, fields, links, structure } = assemble(frames.value, options.navigation, options.masker, at);
  const ok = <T>(value: T): Captured<T> => ({ ok: true, value });
  const dom = domEvidence(frames.value, options.masker);
  return { page: ok(page), text: ok(text), fields: ok(fields), links: ok(links), structure: ok(structure), dom: ok(dom) };
}

/** The kinds that are recorded only when asked for. */
function asked(
  options: CaptureOptions,
  axe: Captured<AxeEvidence> | undefined,
  screenshot: Captured<ScreenshotEvidence> | undefined,
) {
  return {
    ...(axe === undefined ? {} : { axe }),
    ...(screenshot === undefined ? {} : { screenshot }),
    ...(options.attempt === undefined ? {} : { attempt: { ok: true, value: options.attempt } }),
  };
}

/** The picture comes last: taking it makes the page believe that its window was resized. */
async function record(page: Page, worlds: readonly World[], options: CaptureOptions): Promise<Evidence> {
  const { masker } = options;
  // Before anything is read: a picture that comes may move what is around it.
  if (options.screenshots) await picturesThere(worlds);
  const at = new Date();
  const frames = await captured(() => readFrames(worlds, { dom: true }));
  const { root, height } = frames.ok ? frames.value.state : { root: 'html', height: 0 };
  const [accessibilityTree, axe] = await Promise.all([
    captured(() => readTree(page, root, masker)),
    options.axe ? captured(() => auditedBy(worlds, masker)) : undefined,
  ]);
  const screenshot = options.screenshots
    ? await captured(() => screenshotEvidence(page, worlds, { root, height }, options.folder, masker))
    : undefined;
  return { ...readKinds(frames, options, at), accessibilityTree, ...asked(options, axe, screenshot) } as Evidence;
}

/** A page that does not answer: every kind asked for is the same gap. */
function nothing(gap: Captured<never>, options: CaptureOptions): Evidence {
  const read = { page: gap, text: gap, fields: gap, links: gap, structure: gap, dom: gap, accessibilityTree: gap };
  return { ...read, ...asked(options, options.axe ? gap : undefined, options.screenshots ? gap : undefined) } as Evidence;
}

/**
 * Records one state of a page, all frames included. Each kind stands alone: what cannot be recorded is `ok: false` with the reason, and
 * kinds not asked for are absent. Never throws on account of the page.
 */
export async function captureCheckpoint(page: Page, options: CaptureOptions): Promise<Evidence> {
  const opened = await captured(() => openWorlds(page));
  if (!opened.ok) return nothing(opened, options);
  try {
    return await record(page, opened.value, options);
  } finally {
    await closeWorlds(opened.value);
  }
}

const nowhere: Navigation = { status: null, redirects: [], requests: 0, bytes: 0 };

/** Only the form fields of the page, all frames included. Throws when the page cannot be read. */
export async function collectFields(page: Page, masker: Masker): Promise<readonly Field[]> {
  const worlds = await openWorlds(page);
  try {
    return assemble(await readFrames(worlds, { dom: false }), nowhere, masker, new Date(0)).fields;
  } finally {
    await closeWorlds(worlds);
  }
}
