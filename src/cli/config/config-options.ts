import type { Command } from 'commander';

/** Adds `--config` and `--no-config` to the commands that read the configuration. */
export function withConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration (default: usager.config.yaml here or above, up to the root of the git repository)')
    .option('--no-config', 'do without a configuration');
}
