import { Command, CommanderError } from 'commander';
import type { Lang } from '../model/localized.ts';
import { cleanText } from '../reporters/clean-text.ts';
import { StoreError } from '../store/errors.ts';
import { addCase } from './commands/case.ts';
import { applyConfig } from './config/apply-config.ts';
import { withConfigOptions } from './config/config-options.ts';
import { addCheck } from './commands/check.ts';
import { addGate } from './commands/gate.ts';
import { addHistory } from './commands/history.ts';
import { addReplayingCommands } from './commands/replaying.ts';
import { addSavedRunCommands } from './commands/saved-runs.ts';
import { addText } from './commands/text.ts';
import { CannotRun, exitCodes } from './errors.ts';
import type { Host } from './host.ts';
import { usagerVersion } from './versions.ts';

const guide = `
Begin with:
  usager demo                              three embedded procedures, nothing to prepare
  usager page https://www.example.fr       one page, no scenario
  usager check scenarios                   is my scenario right?
  usager audit scenarios/mine.yaml         the whole procedure
  usager compare reports/before reports/after   what changed
  usager text notice.md                    how does my text read, before it is put on line?

Exit codes: 0 done · 1 done, and a --fail-on rule was broken (or a waiver expired) · 2 cannot run (usage, scenario, browser, site out of reach)
            3 done, but a journey could not be carried to its end because of the site · 130 interrupted, what was finished is kept
Progress goes to standard error, results to standard output. How to write a scenario: docs/scenario.md; usager.config.yaml: docs/config.md.`;

function build(host: Host, setCode: (code: number) => void, setLang: (lang: Lang) => void): Command {
  const program = new Command('usager')
    .description('Replays online public-service procedures the way people have to, and says, with proof, whom they leave behind.')
    .version(usagerVersion)
    .addHelpText('after', guide)
    .showHelpAfterError('(usager --help shows the commands, usager <command> --help its options)')
    .configureOutput({ writeOut: (text) => host.stdout.write(text), writeErr: (text) => host.stderr.write(text) })
    .exitOverride();
  addReplayingCommands(program, host, setCode);
  addCheck(program, host, setCode);
  addSavedRunCommands(program, host, setCode);
  addCase(program, host, setCode);
  addGate(program, host, setCode);
  addHistory(program, host, setCode);
  addText(program, host, setCode);
  for (const command of program.commands) {
    command.exitOverride();
    if (command.opts()['lang'] !== undefined || command.name() === 'case') withConfigOptions(command);
  }
  program.hook('preAction', async (_program, command) => {
    await applyConfig(command, host);
    const lang: unknown = command.opts()['lang'];
    if (lang === 'fr' || lang === 'en') setLang(lang);
  });
  return program;
}

function languageOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang');
  return args[at + 1] === 'en' && at !== -1 ? 'en' : args.includes('--lang=en') ? 'en' : 'fr';
}

/** What to tell the person, or undefined for a defect of ours. */
function sentenceOf(error: unknown, lang: Lang): string | undefined {
  if (error instanceof CannotRun) return error.sentence[lang];
  return error instanceof StoreError ? `${error.text[lang]} ${error.remedy[lang]}` : undefined;
}

/**
 * Runs one command line and returns its exit code. What the person can correct is printed as one sentence; anything else is a defect of
 * Usager and is thrown.
 */
export async function runCommandLine(args: readonly string[], host: Host): Promise<number> {
  let code: number = exitCodes.done;
  let lang = languageOf(args);
  try {
    await build(
      host,
      (value) => {
        code = value;
      },
      (value) => {
        lang = value;
      },
    ).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.cannotRun;
    const sentence = sentenceOf(error, lang);
    if (sentence === undefined) throw error;
    // File names and words of the site may be quoted: nothing in them may command the terminal.
    host.stderr.write(`${cleanText(sentence)}\n`);
    return exitCodes.cannotRun;
  }
}
