/** A rule of a style sheet and the conditions (`@media`, `@supports`…) that it stands under, outermost first. */
export interface StyleRule {
  readonly conditions: readonly string[];
  readonly selector: string;
  readonly declarations: string;
}

/** Rules read of one sheet. */
const rulesRead = 20_000;
const deepest = 10;

function withoutComments(css: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', from)) {
    parts.push(css.slice(from, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return parts.join(' ');
    from = close + 2;
  }
  return [...parts, css.slice(from)].join(' ');
}

/** Rules of a style sheet in order, nested groups opened; one pass over its braces. */
export function rulesOf(css: string): readonly StyleRule[] {
  const text = withoutComments(css.slice(0, 200_000));
  const rules: StyleRule[] = [];
  const groups: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length && rules.length < rulesRead; at += 1) {
    const sign = text[at];
    if (sign === ';' && groups.length === 0) from = at + 1;
    else if (sign === '{') {
      groups.push(text.slice(from, at).trim().slice(0, 500));
      from = at + 1;
    } else if (sign === '}') {
      const selector = groups.pop() ?? '';
      if (!selector.startsWith('@') && groups.length <= deepest)
        rules.push({ conditions: [...groups], selector, declarations: text.slice(from, at).slice(0, 5000) });
      from = at + 1;
    }
  }
  return rules;
}

/** Last value of a property among declarations, without `!important`. */
export function valueOf(declarations: string, property: string): string | undefined {
  const values = declarations.split(';').flatMap((one) => {
    const colon = one.indexOf(':');
    const name = one.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    return name === property
      ? [
          one
            .slice(colon + 1)
            .replace(/!\s{0,5}important\s*$/i, '')
            .trim(),
        ]
      : [];
  });
  return values.at(-1);
}
