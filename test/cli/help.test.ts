import { expect, test } from 'vitest';
import { conditions } from '../../src/replay/conditions.ts';
import { reporters } from '../../src/reporters/index.ts';
import { reportFormats } from '../../src/cli/options.ts';
import { usager } from './run.ts';

const commands = ['demo', 'audit', 'page', 'check', 'rescore', 'report', 'compare', 'verify', 'merge', 'text'];
const replaying = ['demo', 'audit', 'page'];

/** Help is folded to the width of the terminal: words are looked for without their line ends. */
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');

test('the help names every command, the exit codes and where to begin', async () => {
  const { code, out, err } = await usager(['--help']);
  expect(code).toBe(0);
  expect(err).toBe('');
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  for (const words of [
    'usager demo',
    'Exit codes: 0 done',
    '1 done, and a --fail-on rule was broken',
    '2 cannot run',
    '3 done',
    '130 interrupted',
  ])
    expect(folded(out)).toContain(words);
});

test('without arguments, the help is shown as the answer to a usage error', async () => {
  const { code, out, err } = await usager([]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('Usage: usager');
  expect(err).toContain('Begin with:');
});

test.each(commands)('%s --help says what it does, on what, and gives its options', async (command) => {
  const { code, out, err } = await usager([command, '--help']);
  expect(code).toBe(0);
  expect(err).toBe('');
  expect(out).toMatch(new RegExp(`^Usage: usager ${command} \\[options\\]`));
  expect(out).toContain('--lang <fr|en>');
});

test.each(replaying)('%s --help gives every option of the contract', async (command) => {
  const { out } = await usager([command, '--help']);
  const options = [
    '--out <dir>',
    '--condition <id...>',
    '--path <id...>',
    '--concurrency <n>',
    '--retries <n>',
    '--repeat <n>',
    '--format <list>',
    '--allow-submit',
  ];
  const others = [
    '--no-lighthouse',
    '--browser <path>',
    '--headed',
    '--quiet',
    '--json',
    '--fail-on <rule...>',
    '--baseline <run>',
  ];
  for (const option of [...options, ...others]) expect(out).toContain(option);
  for (const { id } of conditions) expect(folded(out)).toContain(id);
  for (const rule of ['grade<C', 'journey:blocked', 'failed:1.4', 'new:any', 'lost:phone', 'documents:+1'])
    expect(folded(out)).toContain(rule);
  expect(folded(out)).toContain('only on a test instance');
});

test.each([
  ['audit', 'Example: usager audit scenarios/'],
  ['page', 'one address a line'],
  ['check', 'without a browser'],
  ['rescore', 'The run itself is never changed'],
  ['report', 'choices: "html", "json", "csv", "md"'],
  ['compare', 'oldest first'],
  ['verify', 'Exit code 2 when a file is not as it was'],
  ['merge', '--out reports/'],
  ['demo', 'Nothing leaves this machine'],
  ['text', 'usager text courrier.docx notice.pdf'],
])('%s --help says what is peculiar to it', async (command, words) => {
  expect(folded((await usager([command, '--help'])).out)).toContain(words);
});

test('the formats that the help names are those of the reporters', () => {
  expect(reportFormats).toEqual(Object.keys(reporters));
});

test('--version prints a version number alone', async () => {
  const { code, out } = await usager(['--version']);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  { args: ['adit'], words: ["unknown command 'adit'", 'Did you mean audit?'] },
  { args: ['audit'], words: ["missing required argument 'scenario'", 'usager audit --help'] },
  {
    args: ['audit', '--condition', 'desktop', 'a.yaml'],
    words: ["missing required argument 'scenario'", 'write them after the scenarios'],
  },
  { args: ['audit', 'a.yaml', '--lnag', 'fr'], words: ["unknown option '--lnag'", 'Did you mean --lang?'] },
  { args: ['audit', 'a.yaml', '--lang', 'de'], words: ["argument 'de' is invalid", 'fr, en'] },
  { args: ['audit', 'a.yaml', '--concurrency', '0'], words: ['Give a whole number from 1 to 64'] },
  { args: ['audit', 'a.yaml', '--concurrency', 'two'], words: ['Give a whole number from 1 to 64'] },
  { args: ['audit', 'a.yaml', '--repeat', '0'], words: ['Give a whole number from 1 to 9'] },
  { args: ['audit', 'a.yaml', '--retries', '6'], words: ['Give a whole number from 0 to 5'] },
  { args: ['audit', 'a.yaml', '--format', 'html,pdf'], words: ['“pdf” is unknown', 'html, json, csv, md'] },
  { args: ['audit', 'a.yaml', '--format', ','], words: ['Give at least one of'] },
  { args: ['report', 'run', '--format', 'docx'], words: ["argument 'docx' is invalid", 'html, json, csv, md'] },
  { args: ['report'], words: ["missing required argument 'run'"] },
  { args: ['merge', 'part'], words: ["required option '--out <dir>'"] },
  { args: ['verify', 'run', 'other'], words: ['too many arguments'] },
])('usage error: $args', async ({ args, words }) => {
  const { code, out, err } = await usager(args);
  expect(code).toBe(2);
  expect(out).toBe('');
  for (const each of words) expect(folded(err)).toContain(each);
  expect(err).toContain('--help');
});
