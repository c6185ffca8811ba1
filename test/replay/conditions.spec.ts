import type { Page } from '@playwright/test';
import type { Step } from '../../src/model/scenario.ts';
import { condition, expect, test } from './play.ts';
import { page } from './site.ts';

/** What the page can tell of the person's device. Runs in the page. */
function device(): Record<string, unknown> {
  let work = 0;
  const rounds = Array.from({ length: 8 }, () => {
    const begun = performance.now();
    for (let index = 0; index < 8_000_000; index += 1) work += Math.sqrt(index);
    return performance.now() - begun;
  });
  return {
    width: innerWidth,
    ratio: devicePixelRatio,
    touch: 'ontouchstart' in window,
    mobile: /Mobile/.test(navigator.userAgent),
    language: navigator.language,
    denied: Notification.permission,
    // The best of long rounds: a round outlasts the throttle's slices, and other load only ever adds to it.
    spent: Math.min(...rounds) + work * 0,
  };
}

test('a condition is applied whole', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': (_, response) => page(response, 'Accueil', '<a href="/b">Suite</a>'),
    '/b': (_, response) => page(response, 'B', ''),
  });
  const seen: Record<string, Record<string, unknown>> = {};
  const look = (id: string): Step => ({
    do: 'run',
    name: 'regarder',
    code: async (given) => {
      seen[id] = await (given as Page).evaluate(device);
    },
  });
  const steps: Step[] = [
    { do: 'visit', url: 'start' },
    { do: 'click', target: { role: 'link', name: 'Suite' } },
  ];
  const durations: Record<string, number> = {};
  const walk = async (id: string): Promise<void> => {
    const { summary } = await play({ site, steps: [...steps, look(id)], options: { condition: condition(id), patience: {} } });
    expect(summary).toMatchObject({ outcome: 'completed', condition: id, pages: 2 });
    durations[id] = summary.steps[1]?.durationMs ?? 0;
  };
  for (const id of ['desktop', 'smartphone', 'smartphone-fast']) await walk(id);
  expect(seen['desktop']).toMatchObject({
    width: 1280,
    ratio: 1,
    touch: false,
    mobile: false,
    language: 'fr-FR',
    denied: 'denied',
  });
  expect(seen['smartphone']).toMatchObject({ width: 360, ratio: 2, touch: true, mobile: true, language: 'fr-FR' });
  expect(seen['smartphone-fast']).toMatchObject({ width: 360, touch: true });
  // What else the machine does may slow the desktop down, never speed the smartphone up: the pair is walked again before it is believed.
  const isSlower = (): boolean => Number(seen['smartphone']?.['spent']) > 1.5 * Number(seen['desktop']?.['spent']);
  for (let again = 0; again < 4 && !isSlower(); again += 1) for (const id of ['desktop', 'smartphone']) await walk(id);
  expect(isSlower()).toBe(true);
  expect(durations['smartphone']).toBeGreaterThan(562);
});
