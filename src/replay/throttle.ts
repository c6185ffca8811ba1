import type { CDPSession, Page } from 'playwright';
import type { Condition } from '../model/replay.ts';

const sessions = new WeakMap<Page, CDPSession>();

/** Applies to one page what only DevTools can: no cache, slower processor, slower line. */
export async function applyCondition(page: Page, condition: Condition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  sessions.set(page, session);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (condition.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  if (condition.network === undefined) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: condition.network.latency,
    downloadThroughput: condition.network.download / 8,
    uploadThroughput: condition.network.upload / 8,
  });
}

/** Does some work with the processor at full speed: recording the evidence is no part of what the person goes through. */
export async function atFullSpeed<T>(page: Page, condition: Condition, work: () => Promise<T>): Promise<T> {
  const session = sessions.get(page);
  if (condition.cpu <= 1 || session === undefined) return work();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  try {
    return await work();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu }).catch(() => undefined);
  }
}
