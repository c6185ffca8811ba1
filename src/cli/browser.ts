import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** A browser that Usager can drive, and where it comes from. */
export interface FoundBrowser {
  readonly path: string;
  readonly from: '--browser' | 'USAGER_BROWSER' | 'playwright' | 'system';
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A folder may be “executed” too: entered.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function systemBrowser(path: string): string | undefined {
  const onPath = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isExecutable);
}

/**
 * Looks for a browser: what the person says (`--browser`, then `USAGER_BROWSER`), Playwright's own, a Chrome or Chromium of the system.
 * A path that the person gives and that cannot be run is an error, not a reason to look elsewhere.
 */
export function findBrowser(env: NodeJS.ProcessEnv, option?: string): FoundBrowser | { readonly missing: string } {
  const given = option ?? env['USAGER_BROWSER'];
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) return { missing: given };
    return { path: given, from: option === undefined ? 'USAGER_BROWSER' : '--browser' };
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { path: own, from: 'playwright' };
  const system = systemBrowser(env['PATH'] ?? '');
  return system === undefined ? { missing: '' } : { path: system, from: 'system' };
}

/** Chromium refuses its sandbox to root; everyone else keeps it. */
export function wantsSandbox(env: NodeJS.ProcessEnv): boolean {
  return process.getuid?.() !== 0 && env['USAGER_NO_SANDBOX'] !== '1';
}
