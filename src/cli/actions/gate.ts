import { resolve } from 'node:path';
import type { Lang } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { say } from '../../reporters/say.ts';
import { openRun } from '../../store/index.ts';
import { ruleBaseline } from '../baseline.ts';
import { configName } from '../config/find-config.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import { parseRules } from '../fail-on.ts';
import { isClosed, judge, type Judgement } from '../gate/judge.ts';
import { gateJson, gateLines } from '../gate/lines.ts';
import { reportPath } from '../gate/report-path.ts';
import { dayOf, type Waiver } from '../gate/waiver.ts';
import type { Host } from '../host.ts';
import { preferSpeed } from '../prefer-speed.ts';
import { requireIntact } from '../require-intact.ts';
import { comparableScorecard } from '../saved-scorecards.ts';

/** Options of `usager gate`. */
export interface GateOptions {
  readonly lang: Lang;
  readonly failOn?: readonly string[];
  readonly baseline?: string | false;
  /** A closed gate is told, and is no failure. */
  readonly warnOnly?: boolean;
  readonly json?: boolean;
  readonly waivers?: readonly Waiver[];
  readonly configFile?: string;
}

function requireRules(options: GateOptions): void {
  if ((options.failOn ?? []).length > 0 || (options.waivers ?? []).length > 0) return;
  throw new CannotRun({
    fr: 'Aucune règle à appliquer : donnez-en avec --fail-on, ou « failOn: » dans usager.config.yaml (docs/config.fr.md).',
    en: 'No rule to apply: give some with --fail-on, or “failOn:” in usager.config.yaml (docs/config.md).',
  });
}

const isStopped = ({ journeys }: Scorecard): boolean =>
  journeys.some(({ outcome }) => outcome === 'blocked' || outcome === 'failed');

function codeOf(judgement: Judgement, scorecards: readonly Scorecard[], warnOnly: boolean): number {
  if (isClosed(judgement) && !warnOnly) return exitCodes.ruleBroken;
  return scorecards.some(isStopped) ? exitCodes.siteBlocked : exitCodes.done;
}

function verdictText(judgement: Judgement, rules: number, procedures: number, lang: Lang): string {
  const { broken, expired } = judgement;
  const left = judgement.notApplied.filter(({ procedure }) => procedure === undefined).length;
  const [notFr, notEn] = left === 0 ? ['', ''] : [` dont ${left} non appliquée(s)`, `, ${left} of them not applied`];
  const over = {
    fr: `${rules} règle(s)${notFr}, ${procedures} démarche(s)`,
    en: `${rules} rule(s)${notEn}, ${procedures} procedure(s)`,
  };
  if (!isClosed(judgement)) return say(lang, { fr: `Porte ouverte : ${over.fr}.`, en: `Gate open: ${over.en}.` });
  return say(lang, {
    fr: `Porte fermée : ${broken.length} règle(s) non respectée(s), ${expired.length} dérogation(s) échue(s) ; ${over.fr}.`,
    en: `Gate closed: ${broken.length} rule(s) broken, ${expired.length} waiver(s) expired; ${over.en}.`,
  });
}

/** `usager gate`: returns the exit code. Throws `CannotRun`, `StoreError`. */
export async function gate(folder: string, options: GateOptions, host: Host): Promise<number> {
  preferSpeed();
  requireRules(options);
  const { lang, waivers = [] } = options;
  const rules = parseRules(options.failOn ?? [], options.baseline);
  const dir = resolve(host.cwd, folder);
  await requireIntact(dir);
  const baseline = await ruleBaseline(options.baseline, host.cwd, lang);
  const reader = await openRun(dir);
  const scorecards: Scorecard[] = [];
  for (const { procedure } of reader.procedures) scorecards.push((await comparableScorecard(reader, procedure.id, lang)).card);
  const judgement = judge(rules, scorecards, baseline, waivers, dayOf(host.now()));
  const warnOnly = options.warnOnly === true;
  const code = codeOf(judgement, scorecards, warnOnly);
  if (options.json === true) {
    const answer = {
      schema: 'usager/gate/1',
      run: dir,
      exitCode: code,
      ...(warnOnly ? { warnOnly } : {}),
      rules: rules.map(({ text }) => text),
      ...gateJson(judgement),
    };
    host.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const told = {
      fr: ' Le code de sortie n’en dépend pas (--warn-only).',
      en: ' The exit code does not depend on it (--warn-only).',
    };
    const only = warnOnly && isClosed(judgement) ? say(lang, told) : '';
    host.stdout.write(`${verdictText(judgement, rules.length, scorecards.length, lang)}${only}\n`);
  }
  const view = { lang, report: reportPath(dir, host.cwd), config: options.configFile ?? configName, now: host.now() };
  for (const line of gateLines(judgement, view)) host.stderr.write(`${line}\n`);
  return code;
}
