import { startDemo } from '../../src/demo/index.ts';

/** Serves the demonstration while browser tests run, for the project that replays its scenarios. */
export default async function serveDemo(): Promise<() => Promise<void>> {
  const demo = await startDemo();
  Object.assign(process.env, demo.env, { USAGER_DEMO_SCENARIOS: demo.scenarios.join('\n') });
  return () => demo.close();
}
