import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoPort, startDemo } from '../../src/demo/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

describe('startDemo', () => {
  it('serves on the port asked for, with scenarios that lead there, and cleans up', async () => {
    const demo = await startDemo({ port: 0 });
    expect(demo.url).not.toContain(String(demoPort));
    expect(demo.scenarios.map((file) => file.replace(/^.*\//, ''))).toEqual([
      'demo-carte-stationnement.yaml',
      'demo-garde-enfant.yaml',
      'demo-prime-renovation.yaml',
    ]);
    for (const file of demo.scenarios) {
      const result = await loadScenario(file, { env: demo.env });
      expect(result).toMatchObject({ ok: true });
      if (!result.ok) continue;
      const { start, allow } = result.scenario.site;
      expect(start).toMatch(new RegExp(`^${demo.url}/`));
      expect(allow).toEqual([new URL(demo.url).host]);
      expect((await fetch(start)).status).toBe(200);
    }
    const folder = dirname(demo.scenarios[0] ?? '');
    expect(existsSync(join(folder, 'demo-files/photo.jpg'))).toBe(true);
    await demo.close();
    expect(existsSync(folder)).toBe(false);
    await expect(fetch(demo.url)).rejects.toThrow();
  });

  it('takes any free port when its own is taken', async () => {
    const other = createServer();
    const taken = new Promise<void>((resolve) => {
      other.once('error', () => resolve());
      other.listen(demoPort, '127.0.0.1', resolve);
    });
    await taken;
    const demo = await startDemo();
    expect(new URL(demo.url).port).not.toBe(String(demoPort));
    expect(await readFile(demo.scenarios[0] ?? '', 'utf8')).toContain(demo.url);
    await demo.close();
    other.close();
  });

  it('says so when the port asked for is taken', async () => {
    const demo = await startDemo({ port: 0 });
    await expect(startDemo({ port: Number(new URL(demo.url).port) })).rejects.toThrow(/EADDRINUSE/);
    await demo.close();
  });

  it('answers 404 outside its procedures and survives what is not a form', async () => {
    const demo = await startDemo({ port: 0 });
    expect((await fetch(`${demo.url}/ailleurs`)).status).toBe(404);
    expect((await fetch(`${demo.url}/carte-stationnement-bis`)).status).toBe(404);
    const odd = { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\n\r\n--x' };
    expect((await fetch(`${demo.url}/carte-stationnement/etape-1`, odd)).status).toBe(200);
    expect((await fetch(`${demo.url}/garde-enfant/__proto__`)).status).toBe(404);
    await demo.close();
  });
});
