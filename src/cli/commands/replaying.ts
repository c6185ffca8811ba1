import type { Command } from 'commander';
import type { PageOptions } from '../actions/page.ts';
import { namedScenarios } from '../config/named-scenarios.ts';
import type { Host } from '../host.ts';
import { accumulate, withReplayOptions, type ReplayOptions } from '../options.ts';

type SetCode = (code: number) => void;

const greedy = '--condition, --path and --fail-on take every word up to the next option: write them after the';

function addAudit(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(
    program.command('audit').argument('[scenario...]', 'scenario files, folders or globs (default: those of usager.config.yaml)'),
  )
    .description('replay scenarios, audit every state reached, write a run and print its scorecards')
    .showHelpAfterError(`(${greedy} scenarios; usager audit --help shows all)`)
    .addHelpText(
      'after',
      `
Example: usager audit scenarios/aide-logement.yaml --condition desktop smartphone --out reports/avant-ouverture
${greedy} scenarios, or separate their words with commas.`,
    )
    .action(async (patterns: readonly string[], options: ReplayOptions, command: Command) => {
      const named = namedScenarios(command, patterns);
      const { audit } = await import('../actions/audit.ts');
      setCode(await audit(named, options, host));
    });
}

function addPage(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(program.command('page').argument('[url...]', 'addresses of pages'))
    .description('audit single pages without a scenario: one procedure per address')
    .option('--from <file>', 'file with one address a line (# begins a comment)')
    .option(
      '--allow <host...>',
      'other hosts that the pages may ask (pictures, style sheets): nothing else is requested',
      accumulate,
    )
    .option('--language <code>', 'language of the pages, when they do not say it', 'fr')
    .addHelpText(
      'after',
      `
Example: usager page https://www.example.fr/contact https://www.example.fr/aide --allow static.example.fr
${greedy} addresses, or separate their words with commas; so does --allow.`,
    )
    .action(async (urls: readonly string[], options: PageOptions) => {
      const { page } = await import('../actions/page.ts');
      setCode(await page(urls, options, host));
    });
}

function addDemo(program: Command, host: Host, setCode: SetCode): void {
  withReplayOptions(program.command('demo'))
    .description('play the embedded procedures on this machine, audit them, print the scorecards and say where the report is')
    .addHelpText(
      'after',
      '\nNothing leaves this machine. The demonstration succeeds (exit code 0) although one procedure blocks its users on purpose.',
    )
    .action(async (options: ReplayOptions) => {
      const { demo } = await import('../actions/demo.ts');
      setCode(await demo(options, host));
    });
}

/** Commands that need a browser: `demo`, `audit`, `page`. What they do is loaded when it is asked for: help and `check` start at once. */
export function addReplayingCommands(program: Command, host: Host, setCode: SetCode): void {
  addDemo(program, host, setCode);
  addAudit(program, host, setCode);
  addPage(program, host, setCode);
}
