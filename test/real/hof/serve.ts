import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foreignPath } from '../support/foreign.ts';
import { freePort, isInstalled, startProgram } from '../support/program.ts';

/** Port that the sandbox's own `server.js` fixes, and that `scenarios/real-hof-sandbox.yaml` names. */
export const hofPort = 8082;

const sandbox = foreignPath('hof', 'sandbox');

/** True when the machine has Redis, where the sandbox keeps its sessions. */
export const hasRedis = (): boolean => isInstalled('redis-server');

/** Compiles the sandbox's style, script and translations, once (about 4 s). */
function build(): void {
  if (existsSync(join(sandbox, 'public', 'css')) && existsSync(join(sandbox, 'apps', 'sandbox', 'translations', 'en'))) return;
  const built = spawnSync(process.execPath, [join('..', 'bin', 'hof-build')], {
    cwd: sandbox,
    env: { ...process.env, HOF_SANDBOX: 'true' },
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(`the sandbox of hof cannot be built:\n${built.stdout.slice(-2000)}${built.stderr.slice(-2000)}`);
}

/** Starts Redis on a free port, then the Home Office Forms sandbox on port 8082. */
export async function serveHof(): Promise<{ readonly url: string; close(): Promise<void> }> {
  build();
  const redisPort = await freePort();
  const settings = ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const redis = await startProgram('redis-server', settings, { port: redisPort });
  try {
    const env = { REDIS_PORT: `${redisPort}`, REDIS_HOST: '127.0.0.1', HOST: '127.0.0.1', NODE_ENV: 'development' };
    const hof = await startProgram(process.execPath, ['server.js'], { port: hofPort, cwd: sandbox, env });
    const close = async (): Promise<void> => {
      await hof.stop();
      await redis.stop();
    };
    return { url: `http://127.0.0.1:${hofPort}`, close };
  } catch (error) {
    await redis.stop();
    throw error;
  }
}
