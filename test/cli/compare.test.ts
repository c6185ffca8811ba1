// Loaded here and not within the time of the first test that needs them.
import '../../src/cli/actions/compare.ts';
import '../../src/cli/actions/merge.ts';
import '../../src/cli/actions/verify.ts';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../store/build.ts';
import { usager } from './run.ts';
import { concludedRun, cutRun, expectRefusal, forge } from './saved-run.ts';

const withoutJourneys = (run: { readonly procedures: readonly object[] }): object => ({
  ...run,
  procedures: run.procedures.map((entry) => ({ ...entry, journeys: [] })),
});

describe('compare', () => {
  test('two runs of one procedure: letters, and what is kept', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    const { code, out } = await usager(['compare', before, after]);
    expect(code).toBe(0);
    expect(out).toContain('1 parcours commun');
    expect(out).toContain('Constats toujours là');
    expect(out).not.toContain('Constats nouveaux');
  });

  test('a path that only one run has is named and left out', async () => {
    const { out } = await usager(['compare', await concludedRun(), await concludedRun(['principal', 'heberge']), '--lang', 'en']);
    expect(out).toContain('in the second run only: heberge--desktop');
  });

  test('a headline first, then what did not change, then the procedures and the national goal', async () => {
    const { out } = await usager(['compare', await concludedRun(), await concludedRun()]);
    expect(out.split('\n')[0]).toMatch(/^0 constat nouveau, 0 corrigé, [1-9]\d* toujours là, 0 non revu\.$/);
    expect(out).toContain('1 démarche comparée : rien n’a changé.');
    expect(out).toContain('Les démarches, de la meilleure à la moins bonne');
  });

  test('--out writes the whole in Markdown, never inside a run', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    const file = join(temporaryFolder(), 'deep', 'ecarts.md');
    expect(await usager(['compare', before, after, '--format', 'md', '--out', file])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^# 0\u00a0constat nouveau/);
    await expectRefusal(
      ['compare', before, after, '--out', join(after, 'ecarts.md')],
      /est dans la campagne/,
      /is inside the run/,
    );
  });

  test('--json holds the same', async () => {
    const { out } = await usager(['compare', await concludedRun(), await concludedRun(), '--json']);
    const { comparisons, onlyBefore, onlyAfter, ranking } = JSON.parse(out);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({ procedure: 'carte', findings: { new: [], fixed: [] } });
    expect({ onlyBefore, onlyAfter }).toEqual({ onlyBefore: [], onlyAfter: [] });
    expect(ranking.ok).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ schema: 'usager/comparison/1', totals: { new: 0, fixed: 0 }, runs: [{}, {}] });
    const [card] = JSON.parse(out).scorecards;
    expect(card.accessibility.rgaa.criteria).toHaveLength(106);
    expect(card.accessibility.rgaa.grid).toBeUndefined();
  });

  test('a scorecard of another version of the method is recomputed before it is compared', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "1999.1"'));
    const answer = await usager(['compare', before, after]);
    expect(answer.code).toBe(0);
    expect(answer.err).toMatch(/sous une autre version de la méthode \(1999\.1\) : fiches recalculées.*usager rescore/);
  });

  /** A scorecard as it was written before the rules that name findings were numbered. */
  const older = (text: string): string => text.replace(/\n {2}"identity": \d+,/, '');

  test('a scorecard whose findings were named by older rules is recomputed before it is compared', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', older);
    const answer = await usager(['compare', before, after]);
    expect(answer.code).toBe(0);
    expect(answer.err).toMatch(/nommait ses constats selon d’anciennes règles : fiches recalculées.*\(carte\).*usager rescore/);
    const { out } = await usager(['compare', before, after, '--json']);
    expect(JSON.parse(out).runs[0].recomputed).toMatchObject([{ procedure: 'carte', why: 'identity' }]);
  });

  test('without its evidence it is refused, by the gate too, and rescore is offered; alone it is still ranked', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', older);
    forge(before, 'run.json', (text) => JSON.stringify(withoutJourneys(JSON.parse(text))));
    rmSync(join(before, 'carte', 'journeys'), { recursive: true });
    const words = [
      /ne nomment pas leurs constats selon les mêmes règles.*usager rescore/,
      /by the same rules.*usager rescore/,
    ] as const;
    await expectRefusal(['compare', before, after], ...words);
    await expectRefusal(['gate', after, '--baseline', before, '--fail-on', 'new:any'], ...words);
    expect((await usager(['compare', before])).code).toBe(0);
  });

  test('another version of the method without its evidence is refused, and rescore is offered', async () => {
    const [before, after] = [await concludedRun(), await concludedRun()];
    forge(before, 'carte/scorecard.json', (text) => text.replace(/"version": "[^"]+"/, '"version": "1999.1"'));
    forge(before, 'run.json', (text) => JSON.stringify(withoutJourneys(JSON.parse(text))));
    rmSync(join(before, 'carte', 'journeys'), { recursive: true });
    await expectRefusal(
      ['compare', before, after],
      /sous la méthode 1999\.1.*usager rescore/,
      /under method 1999\.1.*usager rescore/,
    );
  });
});

describe('merge', () => {
  test('joins the parts of a run, scores the whole and seals it', async () => {
    const out = join(temporaryFolder(), 'whole');
    const answer = await usager(['merge', await concludedRun(['principal']), await concludedRun(['heberge']), '--out', out]);
    expect(answer.code).toBe(0);
    expect(answer.out).toContain('Rapport');
    expect((await usager(['verify', out])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({
      complete: true,
      endedAt: '2026-11-22T10:02:00.000Z',
    });
    const { journeys } = JSON.parse(readFileSync(join(out, 'carte', 'scorecard.json'), 'utf8'));
    expect(journeys.map(({ path }: { readonly path: string }) => path)).toEqual(['principal', 'heberge']);
  });

  test('a part that was cut off makes a whole that is not complete', async () => {
    const out = join(temporaryFolder(), 'whole');
    expect((await usager(['merge', await concludedRun(['heberge']), await cutRun(), '--out', out])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))).toMatchObject({ complete: false });
  });

  test('the same journey in two parts is refused, and nothing is written', async () => {
    const out = join(temporaryFolder(), 'whole');
    await expectRefusal(
      ['merge', await concludedRun(), await concludedRun(), '--out', out],
      /est dans deux parties/,
      /is in two parts/,
    );
    expect(existsSync(out)).toBe(false);
  });

  test('an output folder that already holds a run is left alone', async () => {
    const [part, other] = [await concludedRun(), await concludedRun()];
    await expectRefusal(['merge', part, '--out', other], /contient déjà une campagne.*--out/, /already holds a run.*--out/);
    expect((await usager(['verify', other])).code).toBe(0);
  });
});
