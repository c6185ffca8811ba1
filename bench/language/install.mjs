/** Installs the texts that the language benchmark reads, apart from the project's own packages. Without a network, the parts that need them are skipped. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from '../../scripts/setup.mjs';

process.on('exit', (code) => {
  if (code === 0) return;
  process.stderr.write('usager, language benchmark: the parts that read these packages are SKIPPED\n');
  process.exitCode = 0;
});
installDependencies(dirname(fileURLToPath(import.meta.url)));
