import type { Page } from 'playwright';
import { captureCheckpoint } from '../capture/index.ts';
import type { Attempt, Evidence } from '../model/evidence.ts';
import type { CheckpointKind } from '../model/journey.ts';
import { folderName, slug, stateName } from './naming.ts';
import { likeness, readPageState, stateKey } from './page-state.ts';
import type { PageState } from './page-state.ts';
import { atFullSpeed } from './throttle.ts';
import { currentPage } from './walk.ts';
import type { Walk } from './walk.ts';

/** A new state that is not recorded yet: the next step may name it. */
export interface PendingState {
  readonly kind: CheckpointKind;
  readonly attempt?: Attempt;
}

/** Records the states of a journey, each once. */
export interface Recorder {
  /** A step led to a new state. */
  arrive(state: PendingState): void;
  /** The person did something in the state: it is no longer the one recorded. */
  touch(): void;
  pending(): boolean;
  /** Records the pending state under a name of its own, if there is one. */
  flush(): Promise<void>;
  /** Records the state as it is now, unless it is already recorded and untouched. */
  ensure(): Promise<void>;
  /** Records the state as the scenario names it, unless it is already recorded and unchanged. */
  name(name: string): Promise<void>;
  folders(): readonly string[];
  pages(): number;
  fields(): number;
}

function navigationTiming(): { firstByte: number; domReady: number; load: number } | null {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry === undefined || entry.responseStart === 0) return null;
  const load = entry.loadEventEnd || performance.now();
  return {
    firstByte: Math.round(entry.responseStart),
    domReady: Math.round(entry.domContentLoadedEventEnd || load),
    load: Math.round(load),
  };
}

/** What the state leads to: the text of its linked files, the answers of its locators. A kind that finds nothing is absent. */
async function readBeyond(walk: Walk, page: Page, { links, fields }: Evidence, folder: string): Promise<Partial<Evidence>> {
  const linked = links.ok ? links.value : [];
  const notices = await walk.notices(linked);
  const locators = await walk.locators(walk, { page, links: linked, fields: fields.ok ? fields.value : [], folder });
  return {
    ...(notices.length === 0 ? {} : { notices: { ok: true, value: notices } }),
    ...(locators.length === 0 ? {} : { locators: { ok: true, value: locators } }),
  };
}

/** Starts the recorder of a journey; `from` is the number of checkpoints that the journey already has. */
export function startRecorder(walk: Walk, from = 0): Recorder {
  const { masker } = walk;
  const folders: string[] = [];
  const pages = new Set<string>();
  const fields = new Set<string>();
  let pending: PendingState | undefined;
  let last: PageState | undefined;
  let touched = true;
  let since = { requests: 0, bytes: 0, documents: 0 };

  function isKnown(state: PageState): boolean {
    return (
      !touched && last !== undefined && last.url === state.url && last.heading === state.heading && likeness(last, state) > 0.95
    );
  }

  function countFields(evidence: Evidence, key: string): void {
    if (!evidence.fields.ok) return;
    for (const field of evidence.fields.value) {
      if (field.visible)
        fields.add(`${key} ${field.frame ?? ''} ${field.type === 'radio' ? (field.name ?? field.selector) : field.selector}`);
    }
  }

  async function navigationFacts() {
    const page = currentPage(walk);
    await walk.traffic.flush();
    const totals = walk.traffic.totals();
    const isNew = walk.documents.count() > since.documents;
    const document = walk.documents.last(page);
    const timing = isNew ? await page.evaluate(navigationTiming).catch(() => null) : null;
    const facts = {
      status: isNew ? (document?.status ?? null) : null,
      redirects: isNew ? (document?.redirects ?? []).map((address) => masker.text(address)) : [],
      requests: totals.requests - since.requests,
      bytes: totals.bytes - since.bytes,
      ...(timing === null ? {} : { timing }),
    };
    since = { ...totals, documents: walk.documents.count() };
    return facts;
  }

  async function record(given: string | undefined): Promise<void> {
    const page = currentPage(walk);
    const state = await readPageState(page);
    const { kind, attempt } = pending ?? { kind: 'state' as const };
    pending = undefined;
    if (kind === 'state' && isKnown(state)) return;
    const key = stateKey(state);
    pages.add(key);
    const suffix = kind === 'error' && given === undefined ? '-erreur' : '';
    const name =
      given ?? `${stateName({ ...state, heading: masker.text(state.heading), title: masker.text(state.title) })}${suffix}`;
    const folder = folderName(from + folders.length + 1, name);
    const options = {
      masker,
      folder: await walk.sink.folder(folder),
      navigation: await navigationFacts(),
      screenshots: walk.screenshots,
      axe: walk.axe,
      ...(attempt === undefined ? {} : { attempt }),
    };
    const evidence = await atFullSpeed(page, walk.condition, () => captureCheckpoint(page, options));
    countFields(evidence, key);
    const beyond = kind === 'state' ? await readBeyond(walk, page, evidence, options.folder) : {};
    await walk.sink.checkpoint({
      id: `${walk.path.id}--${walk.condition.id}/${folder}`,
      folder,
      name,
      kind,
      path: walk.path.id,
      condition: walk.condition.id,
      url: masker.text(page.url()),
      recipe: walk.steps.length,
      beforeLogin: walk.beforeLogin,
      evidence: { ...evidence, ...beyond },
    });
    folders.push(folder);
    last = state;
    touched = false;
    walk.progress('checkpoint', { fr: `État audité : ${name}`, en: `State audited: ${name}` });
  }

  return {
    arrive(state) {
      pending = state;
    },
    touch() {
      touched = true;
    },
    pending: () => pending !== undefined,
    async flush() {
      if (pending !== undefined) await record(undefined);
    },
    async ensure() {
      if (pending !== undefined || touched) await record(undefined);
    },
    name: (name) => record(slug(name) === '' ? undefined : name),
    folders: () => folders,
    pages: () => pages.size,
    fields: () => fields.size,
  };
}
