// Loaded here and not within the time of the first test that needs it.
import '../../src/cli/actions/audit.ts';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder, usager } from './run.ts';
import { scenarioText, written } from './scenarios.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const cwd = folder.path;

/** Exit code 2, nothing on standard output, no folder written, and one sentence that says this, in both languages. */
async function expectRefusal(args: readonly string[], fr: RegExp, en: RegExp, env: NodeJS.ProcessEnv = {}): Promise<void> {
  for (const [lang, sentence] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const answer = await usager([...args, '--lang', lang, '--out', 'never'], { cwd, env });
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(sentence);
    expect(answer.err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(cwd, 'never'))).toBe(false);
  }
}

const good = 'good.yaml';
written(cwd, good, scenarioText());

describe('scenarios', () => {
  const cases = [
    {
      name: 'a file that is not there',
      fr: /^nulle\.yaml:1:1: Aucun scénario trouvé à `nulle\.yaml` : indiquez un fichier/,
      en: /^nulle\.yaml:1:1: No scenario is found at `nulle\.yaml`: name a file/,
      file: 'nulle.yaml',
    },
    {
      name: 'what is not YAML',
      text: 'usager: 1\nprocedure: {id: a\nsite: [\n',
      fr: /^it\.yaml:\d+:\d+: ./,
      en: /^it\.yaml:\d+:\d+: ./,
    },
    {
      name: 'a value of the wrong type',
      text: scenarioText().replace('title: Démarche d’exemple', 'title: [1, 2]'),
      fr: /^it\.yaml:4:\d+: .*`?title/,
      en: /^it\.yaml:4:\d+: .*`?title/,
    },
    {
      name: 'an unknown step',
      text: scenarioText({ steps: ['- visit: start', '- clic: Commencer'] }),
      fr: /^it\.yaml:11:5: Étape inconnue `clic` ; vouliez-vous dire `click` \?/,
      en: /^it\.yaml:11:5: Unknown step `clic`; did you mean `click`\?/,
    },
    {
      name: 'a secret that is not set',
      text: scenarioText({
        steps: ['- visit: start', '- fill: { label: Mot de passe, with: "${secret}" }'],
        rest: 'data:\n  secret: ${env:USAGER_TEST_SECRET}\n',
      }),
      fr: /^it\.yaml:13:\d+: La variable d’environnement `USAGER_TEST_SECRET` n’est pas définie : tapez d’abord/,
      en: /^it\.yaml:13:\d+: The environment variable `USAGER_TEST_SECRET` is not set: run `export USAGER_TEST_SECRET/,
    },
  ];
  test.each(cases)('$name', async ({ text, file, fr, en }) => {
    if (text !== undefined) written(cwd, 'it.yaml', text);
    await expectRefusal(['audit', file ?? 'it.yaml'], fr, en);
  });

  test('one wrong file among several: nothing is replayed', async () => {
    written(cwd, 'it.yaml', scenarioText({ id: 'autre', steps: ['- clic: Commencer'] }));
    await expectRefusal(['audit', good, 'it.yaml'], /^it\.yaml:10:5: /, /^it\.yaml:10:5: /);
  });

  test('no path is made of the words of another option', async () => {
    await expectRefusal(
      ['audit', good, '--path', 'heberge'],
      /parcours « heberge » : choisissez parmi principal/,
      /path “heberge”: choose among principal/,
    );
  });
});

describe('options', () => {
  test('an unknown condition, and those that exist', async () => {
    await expectRefusal(
      ['audit', good, '--condition', 'moon'],
      /« moon » n’existe pas : choisissez parmi desktop, /,
      /no condition “moon”: choose among desktop, /,
    );
  });

  test('a baseline that is not a run', async () => {
    await expectRefusal(
      ['audit', good, '--baseline', '.', '--fail-on', 'new:any'],
      /n’est pas un dossier de campagne.*Donnez le dossier/,
      /is not a run folder.*Give the folder/,
    );
  });

  test('a rule that is not one', async () => {
    await expectRefusal(
      ['audit', good, '--fail-on', 'grade<Z'],
      /Règle --fail-on inconnue : « grade<Z »/,
      /Unknown --fail-on rule: “grade<Z”/,
    );
  });
});

describe('browser', () => {
  const plain = written(cwd, 'notes.txt', 'not a browser');
  chmodSync(plain, 0o644);

  test.each(['/nope', plain, cwd])('--browser %s', async (path) => {
    await expectRefusal(
      ['audit', good, '--browser', path],
      /Le navigateur « .* » est introuvable.*--browser/,
      /The browser “.*” is not there.*--browser/,
    );
  });

  test('USAGER_BROWSER that is not there', async () => {
    await expectRefusal(['audit', good], /« \/nope ».*USAGER_BROWSER/, /“\/nope”.*USAGER_BROWSER/, { USAGER_BROWSER: '/nope' });
  });

  test('an executable that is not a browser', { timeout: 60_000 }, async () => {
    const script = written(cwd, 'not-a-browser', '#!/bin/sh\necho "I am not a browser"\n');
    chmodSync(script, 0o755);
    await expectRefusal(
      ['audit', good, '--browser', script],
      /Le navigateur .*not-a-browser ne démarre pas.*--browser/,
      /The browser .*not-a-browser does not start.*--browser/,
    );
  });
});
