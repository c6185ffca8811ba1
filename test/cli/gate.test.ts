// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/gate.ts';
import '../../src/cli/score-run.ts';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/cli/config/read-config.ts';
import { parseRules } from '../../src/cli/fail-on.ts';
import { judge } from '../../src/cli/gate/judge.ts';
import { gateLines } from '../../src/cli/gate/lines.ts';
import type { Waiver } from '../../src/cli/gate/waiver.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { temporaryFolder } from '../store/build.ts';
import { hostile } from '../support/sample/hostile.ts';
import { sampleRun } from '../support/sample-run.ts';
import { usager } from './run.ts';
import { concludedRun, expectRefusal, forge } from './saved-run.ts';

const sample = sampleRun('fr').scorecards;
const bad = sample[2] as Scorecard;
const { id: procedure } = bad.procedure;

/** The same scorecard without the findings of some indicators: what it was before. */
const cleaner = (card: Scorecard): Scorecard => ({
  ...card,
  dimensions: card.dimensions.map((dimension) => ({
    ...dimension,
    grade: dimension.id === 'accessibility' ? ('A' as const) : dimension.grade,
    indicators: dimension.indicators.map((indicator) => ({ ...indicator, findings: [] })),
  })),
});
const baseline = new Map([[procedure, cleaner(bad)]]);
const all = bad.dimensions.flatMap(({ indicators }) =>
  indicators.flatMap(({ id, findings }) => findings.map((f) => ({ ...f, indicator: id }))),
);
const decided = new Set(
  bad.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, outcome, measured }) => (measured || ['passed', 'partial', 'failed'].includes(outcome) ? [id] : [])),
);
const fresh = all.filter(({ indicator }) => decided.has(indicator));

const waive = (about: Partial<Waiver>): Waiver => ({
  reason: 'r',
  owner: 'équipe web',
  expires: '2027-01-01',
  file: 'usager.config.yaml',
  line: 7,
  ...about,
});
const judged = (rule: string, waivers: readonly Waiver[] = [], today = '2026-11-22') =>
  judge(parseRules([rule], 'b'), [bad], baseline, waivers, today);

describe('rules against a baseline', () => {
  test('new:<impact> is broken by that impact or a graver one; new:blocking at least by all that new:critical is', () => {
    const graver = (impacts: readonly string[]) => fresh.filter(({ impact }) => impacts.includes(impact ?? '')).length;
    expect(graver(['critical', 'serious', 'moderate', 'minor'])).toBeGreaterThan(0);
    const count = (rule: string) => judged(rule).broken[0]?.findings.length ?? 0;
    expect(count('new:critical')).toBe(graver(['critical']));
    expect(count('new:blocking')).toBeGreaterThanOrEqual(count('new:critical'));
    expect(count('new:serious')).toBe(graver(['critical', 'serious']));
    expect(count('new:minor')).toBe(graver(['critical', 'serious', 'moderate', 'minor']));
    expect(count('new:any')).toBe(fresh.length);
  });

  test('worse: a letter that fell, or is no longer given', () => {
    const worse = judged('worse:accessibility').broken[0];
    expect(worse?.en).toMatch(/accessibility A → [B-E]/);
    expect(judged('worse:channels').broken).toEqual([]);
    expect(judged('worse:any').broken).toHaveLength(1);
    const unseen = { ...bad, dimensions: bad.dimensions.map((dimension) => ({ ...dimension, grade: null })) };
    const lost = judge(parseRules(['worse:any'], 'b'), [unseen], new Map([[procedure, bad]]), [], '2026-11-22');
    expect(lost.broken[0]?.fr).toContain('plus de lettre');
  });

  test('nc: an RGAA criterion proved not compliant; new:rgaa: only when it is new', () => {
    const criterion = bad.accessibility?.rgaa.criteria.find(
      ({ status, findings }) => status === 'NC' && findings.some((id) => fresh.some((f) => f.id === id)),
    );
    expect(criterion).toBeDefined();
    expect(judged(`nc:${criterion?.id}`).broken[0]?.en).toContain(`not compliant: ${criterion?.id}`);
    expect(judged(`new:rgaa:${criterion?.id}`).broken).toHaveLength(1);
    expect(
      judge(parseRules([`new:rgaa:${criterion?.id}`], 'b'), [bad], new Map([[procedure, bad]]), [], '2026-11-22').broken,
    ).toEqual([]);
    expect(() => parseRules(['nc:14.1'], undefined)).toThrow(/RGAA 4\.1\.2/);
  });
});

test('a procedure that the baseline does not have: rules that compare are said not to be applied to it', () => {
  const judgement = judge(parseRules(['new:any', 'journey:failed'], 'b'), [bad], new Map(), [], '2026-11-22');
  expect(judgement.notApplied).toEqual([{ rule: 'new:any', why: 'procedure-not-in-baseline', procedure }]);
  const view = { lang: 'en', report: () => 'r', config: 'c', now: new Date('2026-11-22T10:00:00Z') } as const;
  expect(gateLines(judgement, view)).toEqual([`Rules not applied to “${procedure}”, which the baseline does not have: new:any.`]);
  expect(judged('new:any').notApplied).toEqual([]);
});

describe('waivers', () => {
  test('a finding accepted breaks no rule, and is still told', () => {
    const waivers = fresh.map(({ id }) => waive({ finding: id }));
    const { broken, waived, unused } = judged('new:any', waivers);
    expect(broken).toEqual([]);
    expect(waived.length).toBe(fresh.length);
    expect(unused).toEqual([]);
    expect(judged('new:any', waivers.slice(1)).broken[0]?.findings).toHaveLength(1);
  });

  test('of another procedure, it accepts nothing; nor does it one day too late', () => {
    const waivers = fresh.map(({ id }) => waive({ finding: id, procedure: 'autre' }));
    expect(judged('new:any', waivers).broken).toHaveLength(1);
    expect(judged('new:any', waivers).unused).toEqual([]);
    const late = fresh.map(({ id }) => waive({ finding: id }));
    expect(judged('new:any', late, '2027-01-01').broken).toEqual([]);
    const after = judged('new:any', late, '2027-01-02');
    expect(after.broken).toHaveLength(1);
    expect(after.expired).toHaveLength(late.length);
  });

  test('by indicator and procedure, or by rule and procedure', () => {
    const failing = bad.dimensions.flatMap(({ indicators }) => indicators).find(({ outcome }) => outcome === 'failed')?.id ?? '';
    expect(judged(`failed:${failing}`).broken).toHaveLength(1);
    expect(judged(`failed:${failing}`, [waive({ indicator: failing, procedure })]).broken).toEqual([]);
    expect(judged('worse:any', [waive({ rule: 'worse:any', procedure })]).broken).toEqual([]);
    expect(judged('worse:any', [waive({ rule: 'worse:language', procedure })]).broken).toHaveLength(1);
  });

  test('one that matches nothing is said', () => {
    expect(judged('new:any', [waive({ finding: 'aaaaaaaaaaaa' })]).unused).toHaveLength(1);
  });
});

describe('what is printed', () => {
  const view = {
    lang: 'fr',
    report: (id: string) => `run/${id}/index.html`,
    config: 'usager.config.yaml',
    now: new Date('2026-11-22T10:00:00Z'),
  } as const;

  test('which rule, where, how to look, and lines that can be pasted as they are once filled in', () => {
    const few = judged(
      'new:any',
      fresh.slice(2).map(({ id }) => waive({ finding: id })),
    );
    const text = gateLines(few, view).join('\n').replaceAll('\u00a0', ' ');
    expect(text).toContain('Règle « new:any » non respectée');
    expect(text).toContain(fresh[0]?.checkpoint ?? '?');
    expect(text).toContain(`run/${procedure}/index.html#${procedure}-${fresh[0]?.id}`);
    const pasted = text.split('\n').filter((line) => /^ {2}(?:- | {2}\w+:)/.test(line));
    const folder = temporaryFolder();
    const path = join(folder, 'usager.config.yaml');
    const filled = pasted.map((line) => line.replace(/(reason|owner):$/, '$1: x'));
    writeFileSync(
      path,
      `waivers:\n${filled.join('\n').replaceAll(/'[^']+'/g, (id) => (/^'[0-9a-f]{12}'$/.test(id) ? id : "'abcdefabcdef'"))}\n`,
    );
    expect(readConfig(path, folder).waivers).toHaveLength(Math.min(2, fresh.length));
    writeFileSync(path, `waivers:\n${pasted.join('\n')}\n`);
    expect(() => readConfig(path, folder)).toThrow();
  });

  test('words of a page command nothing', () => {
    const finding = {
      ...fresh[0],
      id: 'abcdefabcdef',
      indicator: '4.3',
      checkpoint: `a\n::error::b${hostile.script}`,
      message: hostile.script,
      quote: `\u001b[31m${hostile.long}`,
      selector: '\u202ea\u0000',
      seenOn: [],
    };
    const broken = [{ rule: 'new:any', procedure, fr: `Règle : ${finding.message}\nligne`, en: 'x', findings: [finding] }];
    const text = gateLines({ broken, expired: [], unused: [], waived: [], notApplied: [] }, view).join('\n');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(text).not.toMatch(/^::error/m);
    expect(text.length).toBeLessThan(3000);
  });
});

describe('usager gate', () => {
  let run = '';
  let before = '';
  beforeAll(async () => {
    [run, before] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', (text) => {
      const card = JSON.parse(text) as Scorecard;
      return JSON.stringify(cleaner(card), null, 2);
    });
  });

  test('without a rule, it says so', () =>
    expectRefusal(['gate', run], /Aucune règle à appliquer.*--fail-on/, /No rule to apply.*--fail-on/));

  test('open: exit code 0; closed: 1, with where and how to accept', async () => {
    expect(await usager(['gate', run, '--fail-on', 'new:any', '--baseline', run])).toMatchObject({
      code: 0,
      out: 'Porte ouverte : 1 règle(s), 1 démarche(s).\n',
      err: '',
    });
    const answer = await usager(['gate', run, '--fail-on', 'new:any', '--baseline', before]);
    expect(answer.code).toBe(1);
    expect(answer.err).toContain('pour l’accepter');
    expect(answer.err).toContain('procedure: carte');
  });

  test('usager.config.yaml gives rules, baseline and waivers; the command line wins; --no-config leaves it', async () => {
    const cwd = dirname(run);
    const config = join(cwd, 'usager.config.yaml');
    writeFileSync(config, `baseline: ${before}\nfailOn: [new:any]\n`);
    const closed = await usager(['gate', 'run'], { cwd });
    expect(closed).toMatchObject({ code: 1 });
    expect(closed.out).toMatch(/^Porte fermée/);
    expect((await usager(['gate', 'run', '--fail-on', 'journey:blocked', '--lang', 'fr'], { cwd })).out).toMatch(
      /^Porte ouverte/,
    );
    expect((await usager(['gate', 'run', '--no-config'], { cwd })).code).toBe(2);
    expect((await usager(['gate', 'run', '--config', 'absent.yaml'], { cwd })).err).toMatch(
      /absent\.yaml.*il n’existe pas.*--no-config/,
    );
    writeFileSync(
      config,
      `baseline: ${before}\nfailOn: [new:any]\nwaivers:\n  - rule: new:any\n    procedure: carte\n    reason: r\n    owner: o\n    expires: 2026-11-22\n`,
    );
    expect((await usager(['gate', 'run'], { cwd })).code).toBe(0);
    writeFileSync(
      config,
      `failOn: [journey:blocked]\nwaivers:\n  - finding: 'abcdefabcdef'\n    reason: r\n    owner: Équipe web\n    expires: 2026-11-21\n`,
    );
    const expired = await usager(['gate', 'run'], { cwd });
    expect(expired.code).toBe(1);
    expect(expired.err).toMatch(/^usager\.config\.yaml:3: dérogation échue le 2026-11-21.*Équipe web/);
    writeFileSync(config, 'fail-on: [new:any]\n');
    const wrong = await usager(['gate', 'run'], { cwd });
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/^usager\.config\.yaml:1:1: Clé inconnue `fail-on`.*`failOn`/);
  });

  test('--warn-only tells all that is broken, and does not fail for it; what cannot run still does', async () => {
    const args = ['gate', run, '--fail-on', 'new:any', '--warn-only'];
    const told = await usager([...args, '--baseline', before]);
    expect(told.code).toBe(0);
    expect(told.out).toMatch(/^Porte fermée : 1 règle\(s\).*Le code de sortie n’en dépend pas \(--warn-only\)\.\n$/);
    expect(told.err).toContain('pour l’accepter');
    expect((await usager([...args, '--baseline', run])).out).toMatch(/^Porte ouverte(?!.*warn-only)/);
    expect((await usager([...args, '--baseline', 'absent'])).code).toBe(2);
    const { out } = await usager([...args, '--baseline', before, '--json']);
    expect(JSON.parse(out)).toMatchObject({ exitCode: 0, warnOnly: true, brokenRules: [expect.stringContaining('new:any')] });
  });

  test('a first run: --no-baseline applies the rules that need none, and says which are not applied', async () => {
    const rules = ['--fail-on', 'new:any', 'lost:phone', 'journey:blocked'];
    const first = await usager(['gate', run, ...rules, '--no-baseline']);
    expect(first).toMatchObject({ code: 0, out: 'Porte ouverte : 3 règle(s) dont 2 non appliquée(s), 1 démarche(s).\n' });
    expect(first.err).toMatch(/^Règles non appliquées : new:any, lost:phone\. Il n’y a pas encore .*gardez celle-ci.*--baseline/);
    const english = await usager(['gate', run, ...rules, '--no-baseline', '--lang', 'en']);
    expect(english.err).toMatch(/^Rules not applied: new:any, lost:phone\. There is no baseline yet/);
    const broken = await usager(['gate', run, '--fail-on', 'new:any', 'failed:2.1', '--no-baseline']);
    expect(broken.code).toBe(1);
    expect(broken.err).toMatch(/failed:2\.1/);
    const { out } = await usager(['gate', run, '--fail-on', 'new:any', '--no-baseline', '--json']);
    expect(JSON.parse(out)).toMatchObject({ exitCode: 0, notApplied: [{ rule: 'new:any', why: 'no-baseline' }] });
  });

  test('a first run with the rules and the baseline of the configuration', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'usager.config.yaml'), 'baseline: reports/reference\nfailOn: [new:any]\n');
    expect((await usager(['gate', run, '--no-baseline'], { cwd })).code).toBe(0);
    const asked = await usager(['gate', run], { cwd });
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toMatch(/reference.*n’est pas un dossier de campagne.*--no-baseline/);
  });

  test('--json', async () => {
    const { out, code } = await usager(['gate', run, '--fail-on', 'new:any', '--baseline', before, '--json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ schema: 'usager/gate/1', exitCode: code, rules: ['new:any'], waived: [], expiredWaivers: [] });
    expect(answer.broken[0]).toMatchObject({ rule: 'new:any', procedure: 'carte' });
    expect(answer.broken[0].findings.length).toBeGreaterThan(0);
  });
});

test('a waived finding stays in report.json, with who accepts it; letters and verdicts are the same', async () => {
  const run = await concludedRun();
  const cwd = dirname(run);
  interface Report {
    readonly scorecards: readonly Scorecard[];
  }
  const read = async (): Promise<Report> =>
    JSON.parse((await usager(['report', 'run', '--format', 'json'], { cwd })).out) as Report;
  const findingsOf = ({ scorecards }: Report) =>
    scorecards.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ indicators }) => indicators.flatMap(({ findings }) => findings)),
    );
  const before = await read();
  const { id } = findingsOf(before)[0] ?? { id: '' };
  const lines = `waivers:\n  - finding: '${id}'\n    reason: r\n    owner: o\n    expires: 2027-01-01\n`;
  writeFileSync(join(cwd, 'usager.config.yaml'), lines);
  const after = await read();
  expect(findingsOf(after).filter(({ waived }) => waived !== undefined)).toMatchObject([
    { id, waived: { reason: 'r', owner: 'o', expires: '2027-01-01' } },
  ]);
  expect(after.scorecards.map(({ grade, dimensions }) => [grade, dimensions.map((one) => one.grade)])).toEqual(
    before.scorecards.map(({ grade, dimensions }) => [grade, dimensions.map((one) => one.grade)]),
  );
  expect(findingsOf(after)).toHaveLength(findingsOf(before).length);
});

test('usager check reads the scenarios of the configuration', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'usager.config.yaml'), 'scenarios: [none.yaml]\n');
  expect((await usager(['check'], { cwd: folder })).err).toContain('none.yaml');
  expect((await usager(['check', '--no-config'], { cwd: folder })).err).toMatch(
    /missing required argument 'scenario'.*usager\.config\.yaml/,
  );
});
