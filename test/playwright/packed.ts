import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** Links every installed package but ours into a project, as if it had installed them. */
async function linkPackages(modules: string): Promise<void> {
  const installed = join(root, 'node_modules');
  const linked = (await readdir(installed)).filter((name) => !name.startsWith('.') && name !== 'usager');
  await Promise.all(linked.map((name) => symlink(join(installed, name), join(modules, name))));
}

/** An empty project, outside of this one, where the package is installed from its tarball: built JavaScript, published files only. */
export async function packedProject(): Promise<string> {
  const project = temporaryFolder('packed').path;
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, 'usager'), { recursive: true });
  await linkPackages(modules);
  // Built here and packed from a copy: `npm pack` in the clone would write its `dist`.
  await run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    join(root, 'tsconfig.build.json'),
    '--outDir',
    join(project, 'copy/dist'),
  ]);
  for (const name of ['package.json', 'schema', 'README.md', 'LICENSE']) {
    await cp(join(root, name), join(project, 'copy', name), { recursive: true });
  }
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { cwd: join(project, 'copy') });
  const tarball = (await readdir(project)).find((name) => name.endsWith('.tgz')) ?? '';
  await run('tar', ['-xzf', join(project, tarball), '--strip-components=1', '-C', join(modules, 'usager')]);
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'suite', private: true, type: 'module' }));
  return project;
}
