import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { captureCheckpoint, createMasker } from '../capture/index.ts';
import type { CheckpointKind, FailedAttempt, JourneySummary, StepRecord } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { JourneySink } from '../model/replay.ts';
import type { Datum, Procedure } from '../model/scenario.ts';
import { emptiness } from '../replay/context.ts';
import { folderName } from '../replay/naming.ts';
import { traceOf } from '../replay/retry.ts';
import { openRun } from '../store/index.ts';
import type { RunWriter } from '../store/index.ts';
import { openPart, partsFolder } from './part.ts';
import { hashOf } from './procedure-hash.ts';
import { conditionOf, pathOf } from './test-names.ts';
import { watchNetwork } from './test-network.ts';
import { fieldsOf, stepOf } from './test-steps.ts';
import { testSummary } from './test-summary.ts';
import { typedValues } from './typed-values.ts';

/** What a test brings. */
export interface TestSetting {
  readonly info: TestInfo;
  readonly page: Page;
  readonly browser: Browser;
  readonly out: string;
  readonly lang: Lang;
  readonly data: readonly Datum[];
  readonly signedIn: boolean;
  /** Checked at the first state: a test that records none needs no procedure. */
  readonly procedure: (url: string) => Procedure;
}

/** A test whose states are recorded as the journey of a person. */
export interface TestJourney {
  record(name: string, kind: CheckpointKind, page: Page): Promise<void>;
  mask(data: readonly Datum[]): void;
  loggedIn(): void;
  /** Writes `journey.json`, when at least one state was recorded. */
  end(): Promise<void>;
}

interface Opened {
  readonly writer: RunWriter;
  readonly sink: JourneySink;
  readonly procedure: Procedure;
  readonly attempts: readonly FailedAttempt[];
}

/** What an earlier try of the same test, that Playwright retries, left in its part. */
async function earlierTries(folder: string, procedure: string, retry: number): Promise<readonly FailedAttempt[]> {
  if (retry === 0) return [];
  const before = await openRun(folder).then(
    (reader) => reader.journeys(procedure)[0],
    () => undefined,
  );
  return before === undefined ? [] : [...(before.attempts ?? []), traceOf(before, undefined)];
}

/** Follows a test: its states become the checkpoints of one journey, in a part of the run of its own. */
export async function followTest(setting: TestSetting): Promise<TestJourney> {
  const { info, page, browser, out, lang } = setting;
  const context = page.context();
  const { traffic, navigation } = watchNetwork(context);
  const start = await emptiness(context);
  const path = pathOf(info);
  const condition = conditionOf(info);
  const startedAt = new Date();
  const begun = performance.now();
  const folders: string[] = [];
  const steps: StepRecord[] = [];
  const fields = new Set<string>();
  const pages = new Set<string>();
  let data = setting.data;
  let masker = createMasker(data);
  let beforeLogin = !setting.signedIn;
  let opened: Opened | undefined;

  const mask = (more: readonly Datum[]): void => {
    const fresh = more.filter(({ name, value }) => !data.some((known) => known.name === name && known.value === value));
    if (fresh.length === 0) return;
    data = [...data, ...fresh];
    masker = createMasker(data);
  };

  const open = async (url: string): Promise<Opened> => {
    const procedure = setting.procedure(masker.text(url));
    const shard = info.config.shard?.current ?? 1;
    const folder = join(partsFolder(out), `${procedure.id}-${path.id}-${condition}-${shard}`);
    const attempts = await earlierTries(folder, procedure.id, info.retry);
    await rm(folder, { recursive: true, force: true });
    const scenario = { procedure, file: info.titlePath[0] ?? '', hash: hashOf(procedure) };
    const writer = await openPart(folder, [scenario], browser, { lang, startedAt });
    return { writer, procedure, attempts, sink: writer.journeySink(procedure.id, path.id, condition) };
  };

  const record: TestJourney['record'] = async (name, kind, from) => {
    const at = performance.now();
    mask(await typedValues(from));
    opened ??= await open(from.url());
    const folder = folderName(folders.length + 1, name);
    const evidence = await captureCheckpoint(from, {
      masker,
      folder: await opened.sink.folder(folder),
      navigation: await navigation(from, masker),
      screenshots: true,
      axe: true,
    });
    const url = masker.text(from.url());
    const place = url.split(/[?#]/, 1)[0] ?? url;
    pages.add(`${place} ${evidence.page.ok ? evidence.page.value.title : ''}`);
    for (const field of fieldsOf(evidence, place)) fields.add(field);
    steps.push(stepOf(name, steps.length, url, at));
    const id = `${path.id}--${condition}/${folder}`;
    const facts = { id, folder, name, kind, path: path.id, condition, url, recipe: steps.length, beforeLogin };
    await opened.sink.checkpoint({ ...facts, evidence });
    folders.push(folder);
  };

  const summary = ({ procedure, attempts }: Opened): JourneySummary =>
    testSummary(
      info,
      {
        procedure: procedure.id,
        path,
        condition,
        attempts,
        steps,
        folders,
        pages: pages.size,
        fields: fields.size,
        startedAt,
        durationMs: Math.round(performance.now() - begun),
        start,
        signedIn: setting.signedIn,
        url: page.isClosed() ? '' : masker.text(page.url()),
      },
      traffic,
      masker,
    );

  return {
    record,
    mask,
    loggedIn: () => {
      beforeLogin = false;
    },
    end: async () => {
      if (opened === undefined) return;
      await traffic.flush();
      await opened.sink.finish(summary(opened));
      await opened.writer.seal();
    },
  };
}
