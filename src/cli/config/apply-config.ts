import { isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Host } from '../host.ts';
import { findConfig } from './find-config.ts';
import type { Config } from './read-config.ts';

type Values = Readonly<Record<string, unknown>>;

function dated(out: string, now: Date): string {
  const [date = '', time = ''] = now.toISOString().split('T');
  return out.replaceAll('{date}', date).replaceAll('{time}', time.slice(0, 8).replaceAll(':', ''));
}

/** Options of a case file and of its check. An authority that the person names in USAGER_TSA goes before that of the file. */
function caseValues({ options, folder }: Config, host: Host): Values {
  const { tsa, tsaCa } = options;
  return {
    tsa: (host.env['USAGER_TSA'] ?? '') === '' ? tsa : undefined,
    tsaCa: tsaCa === undefined ? undefined : resolve(folder, tsaCa),
  };
}

/** Options of a replay, by the names that the command line gives them. Paths of the file start from its folder. */
function replayValues({ options, folder }: Config, host: Host): Values {
  const { out, conditions, paths, baseline, browser, concurrency, perHost, retries, repeat, format } = options;
  const { lighthouse, screenshots, archive, quiet, failOn } = options;
  const at = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(folder, path));
  // A browser named without a folder is looked for as on the command line.
  const program = browser !== undefined && /[/\\]/.test(browser) ? at(browser) : browser;
  return {
    out: out === undefined ? undefined : at(dated(out, host.now())),
    condition: conditions,
    path: paths,
    baseline: at(baseline),
    browser: program,
    concurrency,
    perHost,
    retries,
    repeat,
    format,
    lighthouse,
    screenshots,
    archive,
    quiet,
    failOn,
  };
}

const ofPages: readonly string[] = [
  'out',
  'condition',
  'baseline',
  'browser',
  'concurrency',
  'perHost',
  'retries',
  'repeat',
  'format',
  'lighthouse',
  'screenshots',
  'archive',
  'quiet',
  'failOn',
  'waivers',
];

/** What each command takes of the configuration, beside the language. */
const taken: Readonly<Record<string, readonly string[]>> = {
  audit: [...ofPages, 'path', 'scenarios'],
  page: ofPages,
  gate: ['baseline', 'failOn', 'waivers'],
  check: ['scenarios'],
  report: ['waivers'],
  case: ['tsa'],
  verify: ['tsaCa'],
  compare: ['waivers'],
  history: ['waivers'],
};

function scenariosOf({ options, folder }: Config, cwd: string): readonly string[] | undefined {
  return options.scenarios?.map((pattern) => (isAbsolute(pattern) ? pattern : relative(cwd, resolve(folder, pattern))));
}

async function configFor(command: Command, host: Host): Promise<Config | undefined> {
  const asked: unknown = command.opts()['config'];
  if (asked === false) return undefined;
  const path = typeof asked === 'string' ? resolve(host.cwd, asked) : findConfig(host.cwd);
  if (path === undefined) return undefined;
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path, host.cwd);
}

/**
 * Gives a command the defaults of `usager.config.yaml`; what the command line says wins. Nothing is replayed before the file is right.
 * @throws CannotRun for a file that cannot be read or is wrong.
 */
export async function applyConfig(command: Command, host: Host): Promise<void> {
  const config = await configFor(command, host);
  if (config === undefined) return;
  const { waivers, options, file } = config;
  const values: Values = {
    lang: options.lang,
    ...replayValues(config, host),
    ...caseValues(config, host),
    scenarios: scenariosOf(config, host.cwd),
    waivers,
    configFile: file,
  };
  const keys = ['lang', 'configFile', ...(taken[command.name()] ?? [])];
  for (const key of keys) {
    const source = command.getOptionValueSource(key);
    // `--lang` without a default means “that of the run”, which the configuration does not replace.
    const free = key === 'lang' ? source === 'default' : source !== 'cli';
    if (values[key] !== undefined && free) command.setOptionValueWithSource(key, values[key], 'config');
  }
}
