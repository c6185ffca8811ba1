import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { machineProvenance } from '../../src/capture/index.ts';
import { clockOffset, offsetFrom } from '../../src/capture/provenance/time-server.ts';

const browser = { version: '156.0', executable: '/usr/bin/chromium', flags: ['--headless'] };

/** A time server that is `ahead` milliseconds ahead of this machine. */
async function timeServer(ahead: number): Promise<{ readonly address: string; close(): void }> {
  const socket = createSocket('udp4');
  socket.on('message', (_, from) => socket.send(answer(Date.now() + ahead), from.port, from.address));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return { address: `127.0.0.1:${(socket.address() as AddressInfo).port}`, close: () => socket.close() };
}

function answer(time: number): Buffer {
  const packet = Buffer.alloc(48);
  packet.writeUInt8(0b00_100_100, 0);
  packet.writeUInt8(2, 1);
  for (const at of [32, 40]) {
    packet.writeUInt32BE(Math.floor(time / 1000) + 2_208_988_800, at);
    packet.writeUInt32BE(Math.floor(((time % 1000) / 1000) * 2 ** 32), at + 4);
  }
  return packet;
}

afterEach(() => vi.unstubAllEnvs());

test('states the machine, the browser and the clock', async () => {
  const stated = await machineProvenance({ browser });
  expect(stated.machine.kernel).toMatch(/^\w+ \d/);
  expect(stated.node).toBe(process.version);
  expect(stated.browser).toEqual({ name: 'Chromium', ...browser, extensions: [] });
  expect(stated.clock.offsetMs).toBeNull();
  expect(Math.abs(Date.parse(stated.clock.local) - Date.parse(stated.clock.utc))).toBeLessThan(1);
});

test('proxy credentials are never stated', async () => {
  vi.stubEnv('HTTPS_PROXY', 'http://agent:s3cret@proxy.local:3128');
  vi.stubEnv('http_proxy', 'agent:s3cret@proxy.local:3128');
  const stated = await machineProvenance({ browser: { ...browser, proxy: 'http://u:s3cret@other:1' } });
  expect(JSON.stringify(stated)).not.toContain('s3cret');
  expect(stated.proxy.environment).toContain('HTTPS_PROXY=http://***@proxy.local:3128');
  expect(stated.proxy.browser).toBe('http://***@other:1');
});

test('asks a time server that is named, and only then', async () => {
  const server = await timeServer(90_000);
  const stated = await machineProvenance({ browser, timeServer: server.address });
  server.close();
  expect(stated.clock.offsetSource).toBe(server.address);
  expect(Math.abs((stated.clock.offsetMs ?? 0) - 90_000)).toBeLessThan(1_000);
});

test('a silent time server is given up, a nonsense answer ignored', async () => {
  expect(await clockOffset('127.0.0.1:9', 200)).toBeNull();
  expect(offsetFrom(Buffer.alloc(48), 0, 0)).toBeNull();
  expect(offsetFrom(Buffer.from('hello'), 0, 0)).toBeNull();
});
