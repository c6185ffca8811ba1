import { createServer } from 'node:net';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments } from '../replay/browser-arguments.ts';
import { findBrowser, wantsSandbox } from './browser.ts';
import { CannotRun } from './errors.ts';

/** A running browser and what a statement must say of it. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly executable: string;
  readonly flags: readonly string[];
  /** Debugging port, for Lighthouse. */
  readonly port: number;
}

/** Milliseconds. A browser takes one or two seconds; a busy machine, many more. */
const startTimeout = 60_000;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function noBrowser(missing: string): CannotRun {
  if (missing !== '') {
    return new CannotRun({
      fr: `Le navigateur « ${missing} » est introuvable ou ne peut pas être lancé : corrigez --browser ou USAGER_BROWSER.`,
      en: `The browser “${missing}” is not there or cannot be run: correct --browser or USAGER_BROWSER.`,
    });
  }
  return new CannotRun({
    fr: 'Aucun navigateur trouvé : lancez « npm run setup », installez Chrome ou Chromium, ou donnez son chemin avec --browser.',
    en: 'No browser was found: run `npm run setup`, install Chrome or Chromium, or give its path with --browser.',
  });
}

/**
 * Starts the browser, with nothing but the allowed hosts resolvable.
 * @throws CannotRun when there is no browser or it does not start.
 */
export async function launchBrowser(
  allow: readonly string[],
  {
    env,
    browser: option,
    headed,
  }: { readonly env: NodeJS.ProcessEnv; readonly browser?: string | undefined; readonly headed?: boolean | undefined },
): Promise<LaunchedBrowser> {
  const found = findBrowser(env, option, { headed });
  if ('missing' in found) throw noBrowser(found.missing);
  const port = await freePort();
  const flags = [...chromiumArguments(allow), `--remote-debugging-port=${port}`];
  const chromiumSandbox = wantsSandbox(env);
  try {
    const browser = await chromium.launch({
      executablePath: found.path,
      chromiumSandbox,
      headless: headed !== true,
      args: flags,
      timeout: startTimeout,
      // An interruption ends the journeys first, so that what is finished is kept; the browser is closed after them.
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    return { browser, executable: found.path, flags: chromiumSandbox ? flags : [...flags, '--no-sandbox'], port };
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    const why = first.replace(/^browserType\.launch: /, '').replace(/\.$/, '');
    throw new CannotRun({
      fr: `Le navigateur ${found.path} ne démarre pas (${why}). Essayez un autre navigateur avec --browser ; dans un conteneur sans bac à sable, USAGER_NO_SANDBOX=1.`,
      en: `The browser ${found.path} does not start (${why}). Try another one with --browser; in a container without sandbox, USAGER_NO_SANDBOX=1.`,
    });
  }
}
