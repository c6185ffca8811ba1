/** A recorded value, or the reason why it could not be recorded. A gap is data, never silence. */
export type Captured<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
