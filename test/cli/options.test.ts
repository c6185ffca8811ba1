import { InvalidArgumentError } from 'commander';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { accumulate, oneOfEach, withReplayOptions } from '../../src/cli/options.ts';

const parsed = (...args: readonly string[]) =>
  withReplayOptions(new Command().argument('[word...]')).exitOverride().parse(args, { from: 'user' });

describe('oneOfEach', () => {
  const read = oneOfEach(['html', 'json', 'csv']);
  test('reads a list, in its order, each word once', () => {
    expect(read('csv, html,csv,')).toEqual(['csv', 'html']);
  });
  test.each(['', ' , ', 'pdf', 'html,HTML'])('refuses “%s”', (text) => {
    expect(() => read(text)).toThrow(InvalidArgumentError);
  });
});

test('accumulate takes spaces and commas alike, each word once', () => {
  expect(accumulate('desktop,smartphone', undefined)).toEqual(['desktop', 'smartphone']);
  expect(accumulate('zoom', accumulate('desktop', ['zoom']))).toEqual(['zoom', 'desktop']);
});

test('without options: French, html and json, Lighthouse and pictures, nothing sent', () => {
  expect(parsed().opts()).toMatchObject({ lang: 'fr', format: ['html', 'json'], lighthouse: true, screenshots: true });
  expect(parsed().opts()).not.toHaveProperty('allowSubmit');
  expect(parsed().opts()['concurrency']).toBeGreaterThanOrEqual(2);
});

test('lists are read with spaces, with commas or by repeating the option', () => {
  const expected = ['desktop', 'smartphone'];
  expect(parsed('--condition', 'desktop', 'smartphone').opts()['condition']).toEqual(expected);
  expect(parsed('--condition', 'desktop,smartphone').opts()['condition']).toEqual(expected);
  expect(parsed('--condition', 'desktop', '--condition', 'smartphone').opts()['condition']).toEqual(expected);
  expect(parsed('a.yaml', '--fail-on', 'grade<C', 'new:any').opts()['failOn']).toEqual(['grade<C', 'new:any']);
});

test.each(['1', '64'])('--concurrency %s is accepted', (text) => {
  expect(parsed('--concurrency', text).opts()['concurrency']).toBe(Number(text));
});

test.each(['0', '65', '-1', '1.5', '1e1', '', 'all'])('--concurrency “%s” is refused', (text) => {
  const command = withReplayOptions(new Command())
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  expect(() => command.parse(['--concurrency', text], { from: 'user' })).toThrow(/whole number from 1 to 64/);
});
