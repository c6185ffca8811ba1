import type { Visit } from '../web/procedure.ts';

/** Keeps the named answers that were sent, trimmed and at most 200 characters long. */
export function keepAnswers({ session, form }: Visit, names: readonly string[]): void {
  for (const name of names) {
    const value = form.fields[name];
    if (value !== undefined) session.answers.set(name, value.trim().slice(0, 200));
  }
}
