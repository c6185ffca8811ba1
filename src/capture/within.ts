import type { Captured } from '../model/captured.ts';

/** Waits for a result at most so many milliseconds, then throws a sentence that says what took too long. */
export async function within<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A gap is data: what could not be recorded becomes the reason why. */
export async function captured<T>(work: () => Promise<T>): Promise<Captured<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, error: (message.split('\n')[0] ?? '').slice(0, 500) || 'unknown error' };
  }
}
