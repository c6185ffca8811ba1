import type { Command } from 'commander';

/** Scenarios named on the command line, or else those of `usager.config.yaml`; neither is an error of usage. */
export function namedScenarios(command: Command, named: readonly string[]): readonly string[] {
  if (named.length > 0) return named;
  const { scenarios }: { scenarios?: readonly string[] } = command.opts();
  return scenarios ?? command.error("error: missing required argument 'scenario' (or `scenarios:` in usager.config.yaml)");
}
