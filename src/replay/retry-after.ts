/**
 * Milliseconds that a `Retry-After` header asks to wait (RFC 9110, 10.2.3: seconds or a date). Undefined when it is absent or says nothing
 * readable; `now` is in milliseconds since 1970.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
