/**
 * `${name}` may be written without quotes everywhere, even in `{ label: Nom, with: ${nom} }` where YAML reads a brace as the
 * start of a mapping. Its two braces are swapped for private characters while YAML reads the file: one for one, so that
 * every line and column stays true.
 */
const open = '\uE0A1';
const close = '\uE0A2';

/** Hides the braces of `${name}` and `${env:NAME}` from YAML. */
export const hideBraces = (text: string): string => text.replaceAll(/\$\{([^{}\n]{0,200})\}/g, `$$${open}$1${close}`);

/** Gives a text read from the file its braces back. */
export const showBraces = (text: string): string => text.replaceAll(/\$\uE0A1([^\uE0A2]*)\uE0A2/g, '${$1}');
