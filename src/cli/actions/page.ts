import { resolve } from 'node:path';
import { parseAddress, readAddresses } from '../addresses.ts';
import { CannotRun } from '../errors.ts';
import type { Host } from '../host.ts';
import type { ReplayOptions } from '../options.ts';
import { pageScenarios } from '../page-scenario.ts';
import { replayScenarios } from '../replay-scenarios.ts';

/** Options of `usager page`. */
export interface PageOptions extends ReplayOptions {
  readonly from?: string;
  readonly allow?: readonly string[];
  readonly language: string;
}

function checkWords({ language, allow }: PageOptions): void {
  if (!/^[a-z]{2,3}$/.test(language)) {
    throw new CannotRun({
      fr: `« ${language} » n’est pas un code de langue : donnez-en un de deux lettres à --language, par exemple fr ou en.`,
      en: `“${language}” is not a language code: give --language one of two letters, for example fr or en.`,
    });
  }
  const wrong = allow?.find((host) => !/^(?:\*\.)?(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host));
  if (wrong === undefined) return;
  throw new CannotRun({
    fr: `« ${wrong} » n’est pas un nom d’hôte : donnez à --allow un nom sans http:// ni chemin, par exemple static.example.fr ou *.example.fr.`,
    en: `“${wrong}” is not a host name: give --allow a name without http:// nor path, for example static.example.fr or *.example.fr.`,
  });
}

/** `usager page`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function page(urls: readonly string[], options: PageOptions, host: Host): Promise<number> {
  checkWords(options);
  const listed = options.from === undefined ? [] : await readAddresses(resolve(host.cwd, options.from));
  const addresses = [...urls.map((text) => ({ text })), ...listed].map(parseAddress);
  if (addresses.length === 0) {
    throw new CannotRun({
      fr: 'Donnez au moins une adresse (avant les options --condition, --path, --fail-on et --allow), ou un fichier d’adresses avec --from.',
      en: 'Give at least one address (before the options --condition, --path, --fail-on and --allow), or a file of addresses with --from.',
    });
  }
  const scenarios = pageScenarios(addresses, {
    conditions: options.condition ?? ['desktop'],
    language: options.language,
    allow: options.allow ?? [],
  });
  return replayScenarios(scenarios, options, ['page', ...addresses.map(({ url }) => url.href)], host);
}
