import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(findPackageJSON(name, import.meta.url) ?? '', 'utf8')) as { version: string };
  return version;
}

/** Usager's own version. */
export const usagerVersion: string = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

/** Versions of the tools that decide what is recorded. */
export function toolVersions(browser: string): Readonly<Record<string, string>> {
  return {
    usager: usagerVersion,
    node: process.version,
    chromium: browser,
    playwright: versionOf('playwright'),
    'axe-core': versionOf('axe-core'),
    '@axe-core/playwright': versionOf('@axe-core/playwright'),
  };
}
