/** Two shards of Playwright Test on a local procedure, then `usager merge`: one run with all the journeys. */
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { processHost } from '../../src/cli/host.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import { openRun, verifyRun } from '../../src/store/index.ts';
import { startStaticServer } from '../support/static-server.ts';

const root = join(import.meta.dirname, '../..');

async function project(folder: string, start: string, executablePath: string | undefined): Promise<void> {
  const scenario = {
    usager: 1,
    procedure: { id: 'locale', title: 'Une démarche locale', authority: 'Mairie', kind: 'local' },
    site: { start },
    main: { id: 'un', title: 'Un' },
    steps: [{ visit: 'start' }, { checkpoint: 'accueil' }],
    paths: { deux: { title: 'Deux', steps: [{ visit: 'start' }, { checkpoint: 'accueil' }] } },
  };
  const launchOptions = {
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'locale.yaml'), JSON.stringify(scenario));
  await writeFile(
    join(folder, 'locale.spec.ts'),
    `import { scenarioTests } from '../../src/playwright/index.ts';\nawait scenarioTests([${JSON.stringify(join(folder, 'locale.yaml'))}]);\n`,
  );
  await writeFile(
    join(folder, 'playwright.config.ts'),
    `export default { testDir: '.', fullyParallel: true, workers: 1, reporter: [['line'], ['../../src/playwright/reporter.ts']], use: { launchOptions: ${JSON.stringify(launchOptions)} } };\n`,
  );
}

test('spreads the journeys of a scenario over shards and joins them into one run', async ({ launchOptions }) => {
  test.setTimeout(300_000);
  const server = await startStaticServer(join(root, 'test/fixtures/audits/5.2'));
  // Inside the project, so that its packages are found; git ignores the folder.
  const folder = join(root, 'reports', `sharding-${process.pid}`);
  await project(folder, `${server.url}/passed.html`, launchOptions.executablePath);
  const command = join(root, 'node_modules/@playwright/test/cli.js');
  for (const shard of ['1/2', '2/2']) {
    const out = join(folder, `out-${shard[0]}`);
    // Rejects, with all that was printed, when the tests of the shard do not pass.
    await promisify(execFile)(process.execPath, [command, 'test', `--config=${folder}`, `--shard=${shard}`], {
      cwd: root,
      env: { ...process.env, USAGER_OUT: out, PLAYWRIGHT_JSON_OUTPUT_FILE: '' },
    });
  }
  const host = { ...processHost(process), stdout: { columns: 100, write: () => undefined } };
  const whole = join(folder, 'whole');
  expect(await runCommandLine(['merge', join(folder, 'out-1/run'), join(folder, 'out-2/run'), '--out', whole], host)).toBe(0);

  const { procedures } = await openRun(whole);
  const ends = procedures.flatMap(({ journeys }) => journeys.map(({ path, outcome }) => `${path} ${outcome}`));
  expect(ends.toSorted()).toEqual(['deux completed', 'un completed']);
  expect((await verifyRun(whole)).ok).toBe(true);
  await server.close();
  await rm(folder, { recursive: true });
});
