import { Option, type Command } from 'commander';
import type { TextOptions } from '../actions/text.ts';
import type { Host } from '../host.ts';
import { accumulate, langOption } from '../options.ts';
import { textTypes } from '../text/document.ts';

const examples = `
Examples:
  usager text notice.md                     level, hardest passages with their lines, what to do
  usager text courrier.docx notice.pdf      several texts, one after the other
  usager text 'textes/**/*.md' --quiet      one line a text
  pandoc lettre.odt -t markdown | usager text - --type md
  usager text page.html --all               every passage, in the order of the text
  usager text textes/*.md --fail-on 'level>B1' 'jargon>0'

The level is an estimate; under 100 words of sentences there is none. Nothing is sent anywhere. The JSON is described in docs/text.md.
--fail-on takes every word up to the next option: write it after the files. Exit code 1 when a rule is broken, 2 when a text cannot be
read (the others are read all the same).`;

/** `usager text`: how a text reads, before it is put on line. */
export function addText(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('text')
    .argument('<file...>', 'Markdown, HTML, plain text, DOCX or PDF files, globs, or - for standard input')
    .description('say how hard a text is to read and what to rework first, before it is put on line')
    .addOption(langOption())
    .addOption(new Option('--type <type>', 'format, when the name does not tell').choices(textTypes))
    .option('--text-lang <code>', 'language of the text (default: what it says, else what its letters tell)')
    .option('--all', 'every passage, in the order of the text, instead of the five hardest')
    .option('--quiet', 'one line a text')
    .option('--json', 'one JSON object a text, each on its line')
    .option(
      '--fail-on <rule...>',
      'exit with 1 when a rule is broken: level>B1, long-sentence>5, jargon>0, unexplained-acronym>0…',
      accumulate,
    )
    .addHelpText('after', examples)
    .action(async (patterns: readonly string[], options: TextOptions) => {
      const { text } = await import('../actions/text.ts');
      setCode(await text(patterns, options, host));
    });
}
