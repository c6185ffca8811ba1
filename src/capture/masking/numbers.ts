/** What people and programs put between digits: spaces of all widths, dots, dashes, slashes, brackets, and their escapes. */
const between = String.raw`(?:[\s\u00a0\u202f\u2009.\-\u2010\u2011\u2013/()_·,]|&nbsp;|&#160;|&#x(?:a0|202f|2f);|&#8239;|%20|%C2%A0|%2E|%2F|%2D|%28|%29|\+|\\u00a0|\\u202f|\\/){0,4}`;
const plus = String.raw`(?:\+|%2B|&#43;|&#x2b;|\\u002b|00)`;

const spread = (characters: string): string => Array.from(characters).join(between);
const alone = (source: string): string => String.raw`(?<!\d)${source}(?!\d)`;

/** French numbers are written 06…, +33 6…, 0033 6…, +33 (0)6…: https://www.arcep.fr (national plan, ten digits). */
function phoneSource(digits: string): string | undefined {
  const national = /^0[1-9]\d{8}$/.test(digits)
    ? digits.slice(1)
    : (/^(?:00)?33(?:0)?([1-9]\d{8})$/.exec(digits)?.[1] ?? undefined);
  if (national === undefined) return undefined;
  return `(?:${plus}?${between}33${between}0?${between}|0${between})${spread(national)}`;
}

/** Letters and digits that may be printed in groups: IBAN, file and tax numbers; the short ones (British postcodes) as whole words. */
export function codeSource(value: string): string | undefined {
  const bare = value.replace(/[\s.\-/]/g, '');
  const digits = bare.replace(/\D/g, '').length;
  if (!/^[A-Z0-9]{5,60}$/.test(bare) || digits < 2 || digits === bare.length) return undefined;
  const source = spread(bare.toLowerCase());
  return bare.length >= 7 && digits >= 4 ? source : `(?<![a-z0-9])${source}(?![a-z0-9])`;
}

/** A number in any grouping. From eight digits up it is masked even inside a longer one (a NIR with its key). */
export function numberSource(value: string): string | undefined {
  if (!/^\+?[\d\s.\-/()\u00a0\u202f]+$/.test(value)) return undefined;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 60) return undefined;
  const phone = phoneSource(digits);
  if (phone !== undefined) return phone;
  if (digits.length >= 8) return `${plus}?${spread(digits)}`;
  return digits.length >= 6 ? alone(spread(digits)) : alone(thousands(digits));
}

/** 1200 is also written 1 200. */
const thousands = (digits: string): string =>
  digits.length < 4 ? digits : `${digits.slice(0, -3)}(?:[\\s\\u00a0\\u202f.,]|&nbsp;|%20|\\+)?${digits.slice(-3)}`;
