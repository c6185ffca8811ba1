import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { startDemo } from '../../demo/index.ts';
import { CannotRun } from '../errors.ts';
import type { Host } from '../host.ts';
import { withReplayOptions, type ReplayOptions } from '../options.ts';
import { pageScenario } from '../page-scenario.ts';
import { readScenarios } from '../read-scenarios.ts';
import { replayScenarios } from '../replay-scenarios.ts';

type SetCode = (code: number) => void;

async function addressesOf(file: string): Promise<readonly string[]> {
  try {
    const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
    return lines.filter((line) => line !== '' && !line.startsWith('#'));
  } catch {
    throw new CannotRun({
      fr: `Le fichier « ${file} » donné à --from ne peut pas être lu.`,
      en: `The file “${file}” given to --from cannot be read.`,
    });
  }
}

function addAudit(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(program.command('audit').argument('<scenario...>', 'scenario files, folders or globs'))
    .description('replay scenarios, audit every state reached, write a run and print its scorecards')
    .addHelpText(
      'after',
      '\nExample: usager audit scenarios/aide-logement.yaml --condition desktop smartphone --out reports/avant-ouverture',
    )
    .action(async (patterns: readonly string[], options: ReplayOptions) => {
      const scenarios = await readScenarios(patterns, host.env);
      setCode(await replayScenarios(scenarios, options, ['audit', ...patterns], host));
    });
}

function addPage(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(program.command('page').argument('[url...]', 'addresses of pages'))
    .description('audit single pages without a scenario: one procedure per address')
    .option('--from <file>', 'file with one address a line (# begins a comment)')
    .option('--language <code>', 'language of the pages, when they do not say it', 'fr')
    .addHelpText('after', '\nExample: usager page https://www.example.fr/contact https://www.example.fr/aide')
    .action(async (urls: readonly string[], options: ReplayOptions & { from?: string; language: string }) => {
      const addresses = [...urls, ...(options.from === undefined ? [] : await addressesOf(options.from))];
      if (addresses.length === 0) {
        throw new CannotRun({
          fr: 'Donnez au moins une adresse, ou un fichier d’adresses avec --from.',
          en: 'Give at least one address, or a file of addresses with --from.',
        });
      }
      const conditions = options.condition ?? ['desktop'];
      const scenarios = [...new Set(addresses)].map((address) => pageScenario(address, conditions, options.language));
      setCode(await replayScenarios(scenarios, options, ['page', ...addresses], host));
    });
}

function addDemo(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(program.command('demo'))
    .description('play the embedded procedures on this machine, audit them, print the scorecards and say where the report is')
    .action(async (options: ReplayOptions) => {
      const demo = await startDemo();
      try {
        const scenarios = await readScenarios(demo.scenarios, { ...host.env, ...demo.env });
        const code = await replayScenarios(scenarios, options, ['demo'], host);
        // One of the embedded procedures blocks smartphones on purpose: seeing it is the demonstration's success.
        setCode(code === 3 ? 0 : code);
      } finally {
        await demo.close();
      }
    });
}

/** Commands that need a browser: `demo`, `audit`, `page`. */
export function addReplayingCommands(program: Command, host: Host, setCode: SetCode): void {
  addDemo(program, host, setCode);
  addAudit(program, host, setCode);
  addPage(program, host, setCode);
}
