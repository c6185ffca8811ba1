/** The demonstration's scenarios as Playwright tests: `npx playwright test --project=scenarios --shard=1/4` spreads them. */
import { scenarioTests } from '../../src/playwright/index.ts';

const served = process.env['USAGER_DEMO_SCENARIOS'];

await scenarioTests(served === undefined ? ['scenarios/demo-*.yaml'] : served.split('\n'), {
  // Listing tests does not serve the demonstration: any password does for that.
  env: { USAGER_DEMO_PASSWORD: process.env['USAGER_DEMO_PASSWORD'] ?? 'listing' },
  conditions: ['desktop'],
});
