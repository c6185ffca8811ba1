import type { Page } from 'playwright';
import type { Expectation } from '../model/scenario.ts';
import { phrase } from './phrase.ts';

const headingLevels = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** `*` stands for anything; without one, a part of the address is enough. */
function addressMatches(address: string, wanted: string): boolean {
  if (!wanted.includes('*')) return address.includes(wanted);
  let from = 0;
  for (const piece of wanted.split('*')) {
    const at = address.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return wanted.endsWith('*') || address.endsWith(wanted.split('*').at(-1) ?? '');
}

async function anyFrame(page: Page, test: (frame: ReturnType<Page['frames']>[number]) => Promise<boolean>): Promise<boolean> {
  for (const frame of page.frames().slice(0, 20)) {
    if (await test(frame).catch(() => false)) return true;
  }
  return false;
}

async function textIsShown(page: Page, text: string): Promise<boolean> {
  const source = phrase(text, false).source;
  return anyFrame(page, async (frame) => {
    const shown = await frame.evaluate((pattern) => new RegExp(pattern, 'i').test(document.body?.innerText ?? ''), source);
    return shown || (await frame.getByText(new RegExp(source, 'i')).filter({ visible: true }).count()) > 0;
  });
}

/** True when the page shows all that is expected, in whichever frame. */
export async function isMet(page: Page, expected: Expectation): Promise<boolean> {
  const { text, url, title, heading, role, name } = expected;
  if (url !== undefined && !addressMatches(page.url(), url)) return false;
  if (title !== undefined && !phrase(title, false).test(await page.title().catch(() => ''))) return false;
  if (text !== undefined && !(await textIsShown(page, text))) return false;
  if (heading !== undefined) {
    const words = phrase(heading, false);
    const seen = await anyFrame(
      page,
      async (frame) => (await frame.locator(headingLevels).filter({ hasText: words, visible: true }).count()) > 0,
    );
    if (!seen) return false;
  }
  if (role === undefined && name === undefined) return true;
  return anyFrame(page, async (frame) => {
    const words = name === undefined ? {} : { name: phrase(name, false) };
    if (role === undefined)
      return (
        (await frame
          .getByText(phrase(name ?? '', false))
          .filter({ visible: true })
          .count()) > 0
      );
    return (
      (await frame
        .getByRole(role as Parameters<Page['getByRole']>[0], words)
        .filter({ visible: true })
        .count()) > 0
    );
  });
}

/** Waits until the expectation is met, as long as allowed (milliseconds); false when it was not. */
export async function waitUntilMet(current: () => Page, expected: Expectation, timeout: number): Promise<boolean> {
  const deadline = performance.now() + timeout;
  for (;;) {
    if (await isMet(current(), expected)) return true;
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
