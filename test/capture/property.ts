import * as fc from 'fast-check';
import { test } from 'vitest';

export { fc };

/** One property as one test of 150 examples. */
export function property<T extends readonly unknown[]>(
  name: string,
  inputs: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void,
): void {
  test(name, { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.tuple(...(inputs as unknown as fc.Arbitrary<unknown>[])), (values) => check(...(values as unknown as T))),
      { numRuns: 150 },
    );
  });
}
