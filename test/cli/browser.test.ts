import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { findBrowser, wantsSandbox, windowlessTwin } from '../../src/cli/browser.ts';
import { temporaryFolder } from './run.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function program(name: string, mode = 0o755): string {
  const path = join(folder.path, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

const mine = program('my-browser');
const other = program('other-browser');
const plain = program('notes.txt', 0o644);

test('the option comes before the environment', () => {
  expect(findBrowser({ USAGER_BROWSER: other }, mine)).toEqual({ path: mine, from: '--browser' });
  expect(findBrowser({ USAGER_BROWSER: other })).toEqual({ path: other, from: 'USAGER_BROWSER' });
});

test.each([
  ['is not there', '/nope'],
  ['cannot be run', plain],
  ['is a folder', folder.path],
])('a browser given that %s is said, not replaced by another', (_why, path) => {
  expect(findBrowser({ PATH: process.env['PATH'] }, path)).toEqual({ missing: path });
  expect(findBrowser({ PATH: process.env['PATH'], USAGER_BROWSER: path })).toEqual({ missing: path });
});

test('an empty variable is no choice', () => {
  expect(findBrowser({ USAGER_BROWSER: '', PATH: process.env['PATH'] })).toEqual(findBrowser({ PATH: process.env['PATH'] }));
});

test('else Playwright’s own browser, else the first of the system’s, else none', () => {
  const bin = join(folder.path, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'chromium'), '');
  const own = findBrowser({ PATH: bin });
  if ('from' in own && own.from === 'playwright') {
    expect(own.path).toBe(windowlessTwin(chromium.executablePath()) ?? chromium.executablePath());
    return;
  }
  // A file named chromium that cannot be run is not a browser.
  expect(own).toEqual({ missing: '' });
  chmodSync(join(bin, 'chromium'), 0o755);
  expect(findBrowser({ PATH: bin })).toEqual({ path: join(bin, 'chromium'), from: 'system' });
  // Without a window, the build that has none.
  writeFileSync(join(bin, 'chromium-headless-shell'), '', { mode: 0o755 });
  expect(findBrowser({ PATH: bin })).toEqual({ path: join(bin, 'chromium-headless-shell'), from: 'system' });
  expect(findBrowser({ PATH: bin }, undefined, { headed: true })).toEqual({ path: join(bin, 'chromium'), from: 'system' });
});

test('beside Playwright’s Chromium, its build without windows', () => {
  const [full, shell] = [
    ['chromium-1300', 'chrome-linux64', 'chrome'],
    ['chromium_headless_shell-1300', 'chrome-headless-shell-linux64', 'chrome-headless-shell'],
  ].map((parts) => join(folder.path, 'ms-playwright', ...parts));
  mkdirSync(join(full ?? '', '..'), { recursive: true });
  expect(windowlessTwin(full ?? '')).toBeUndefined();
  mkdirSync(join(shell ?? '', '..'), { recursive: true });
  expect(windowlessTwin(full ?? '')).toBeUndefined();
  writeFileSync(shell ?? '', '', { mode: 0o755 });
  expect(windowlessTwin(full ?? '')).toBe(shell);
  expect(windowlessTwin(mine)).toBeUndefined();
});

test('everyone but root keeps the sandbox, unless told otherwise', () => {
  expect(wantsSandbox({})).toBe(process.getuid?.() !== 0);
  expect(wantsSandbox({ USAGER_NO_SANDBOX: '1' })).toBe(false);
});
