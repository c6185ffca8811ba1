import type { Host } from '../host.ts';
import type { ReplayOptions } from '../options.ts';
import { readScenarios } from '../read-scenarios.ts';
import { replayScenarios } from '../replay-scenarios.ts';

/** `usager audit`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function audit(patterns: readonly string[], options: ReplayOptions, host: Host): Promise<number> {
  const scenarios = await readScenarios(patterns, host.env, host.cwd);
  return replayScenarios(scenarios, options, ['audit', ...patterns], host);
}
