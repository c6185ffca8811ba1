import type { Command } from 'commander';
import type { GateOptions } from '../actions/gate.ts';
import type { Host } from '../host.ts';
import { accumulate, baselineHelp, failOnHelp, langOption, noBaselineHelp } from '../options.ts';

/** `usager gate`: the rules of `--fail-on` applied to a saved run. */
export function addGate(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('gate')
    .argument('<run>', 'folder of a run')
    .description('apply rules and waivers to a saved run, without replaying it (after a merge of shards, for instance)')
    .option('--fail-on <rule...>', failOnHelp, accumulate)
    .option('--baseline <run>', baselineHelp)
    .option('--no-baseline', noBaselineHelp)
    .addOption(langOption())
    .option('--warn-only', 'say what is broken without failing for it: exit code 0 instead of 1; 2 and 3 stay')
    .option('--json', 'print the judgement as JSON')
    .addHelpText(
      'after',
      `
Example: usager gate reports/tonight --baseline reports/reference --fail-on new:blocking lost:phone journey:blocked
A first run has no baseline: --no-baseline applies the rules that do not compare, and says which are not applied.
Rules, baseline and waivers may stand in usager.config.yaml (docs/config.md). A waiver concerns the gate alone: the finding stays
in the reports and in the letters. Exit codes: 0 open · 1 a rule is broken or a waiver expired · 2 cannot run · 3 a journey was
blocked by the site and no rule is broken.`,
    )
    .action(async (dir: string, options: GateOptions) => {
      const { gate } = await import('../actions/gate.ts');
      setCode(await gate(dir, options, host));
    });
}
