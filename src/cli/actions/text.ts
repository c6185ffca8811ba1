import { languageFor } from '../../language/index.ts';
import type { Lang } from '../../model/localized.ts';
import { cleanText, oneLine } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import type { TextType } from '../text/document.ts';
import { textInputs, type TextInput } from '../text/inputs.ts';
import { readDocument } from '../text/read.ts';
import { readingOf, type Reading } from '../text/reading.ts';
import { refusals } from '../text/refusals.ts';
import { closing, quietLine, renderReading } from '../text/render.ts';
import { brokenTextRules, parseTextRules } from '../text/rules.ts';
import { textLanguage } from '../text/text-language.ts';
import { textJson } from '../text/to-json.ts';
import { typeOf } from '../text/type-of.ts';

/** Options of `usager text`. */
export interface TextOptions {
  readonly lang: Lang;
  readonly type?: TextType;
  readonly textLang?: string;
  readonly all?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly failOn?: readonly string[];
}

async function read(input: TextInput, { type, textLang }: TextOptions): Promise<Reading> {
  const given = await input.read();
  const document = await readDocument(given, typeOf(given, type, input.named));
  const language = textLanguage(document, textLang);
  const engine = languageFor(language.code) ?? languageFor('fr');
  if (engine === undefined) throw refusals.badLanguage(language.code);
  return readingOf(input.name, document, language, engine);
}

function print(reading: Reading, options: TextOptions, host: Host): void {
  const { lang, json, quiet, all } = options;
  if (json === true) {
    host.stdout.write(`${JSON.stringify(textJson(reading))}\n`);
    return;
  }
  const noColour = (host.env['NO_COLOR'] ?? '') !== '';
  const render = {
    lang,
    width: Math.min(100, Math.max(40, host.stdout.columns)),
    colour: host.stdout.isTTY === true && !noColour,
    all: all === true,
  };
  const lines = quiet === true ? [quietLine(reading, lang)] : renderReading(reading, render);
  host.stdout.write(`${lines.join('\n')}\n`);
}

/** `usager text`: returns the exit code. A text that cannot be read is told on standard error, the others are read all the same. */
export async function text(patterns: readonly string[], options: TextOptions, host: Host): Promise<number> {
  const { lang, textLang } = options;
  if (textLang !== undefined && languageFor(textLang) === undefined) throw refusals.badLanguage(textLang);
  const rules = parseTextRules(options.failOn ?? []);
  let code: number = exitCodes.done;
  let printed = 0;
  for (const input of await textInputs(patterns, host)) {
    try {
      const reading = await read(input, options);
      print(reading, options, host);
      printed += 1;
      const broken = brokenTextRules(rules, reading);
      for (const sentence of broken) host.stderr.write(`${oneLine(say(lang, sentence))}\n`);
      if (broken.length > 0 && code === exitCodes.done) code = exitCodes.ruleBroken;
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      host.stderr.write(`${cleanText(error.sentence[lang])}\n`);
      code = exitCodes.cannotRun;
    }
  }
  if (printed > 0 && options.json !== true && options.quiet !== true) {
    host.stdout.write(`${closing({ lang, width: Math.min(100, Math.max(40, host.stdout.columns)) }).join('\n')}\n`);
  }
  return code;
}
