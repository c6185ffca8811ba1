import { startDemo } from '../../demo/index.ts';
import { exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import type { ReplayOptions } from '../options.ts';
import { readScenarios } from '../read-scenarios.ts';
import { replayScenarios } from '../replay-scenarios.ts';

/** `usager demo`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function demo(options: ReplayOptions, host: Host): Promise<number> {
  const served = await startDemo();
  try {
    const scenarios = await readScenarios(served.scenarios, { ...host.env, ...served.env }, host.cwd);
    const code = await replayScenarios(scenarios, options, ['demo'], host);
    // One of the embedded procedures blocks smartphones on purpose: seeing it is the demonstration's success.
    return code === exitCodes.siteBlocked ? exitCodes.done : code;
  } finally {
    await served.close();
  }
}
