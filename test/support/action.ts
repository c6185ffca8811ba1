import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const root = fileURLToPath(new URL('../..', import.meta.url));

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** `action.yml`. */
export const action: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
} = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

type Values = Readonly<Record<string, string>>;

/** Values of `${{ … }}` as GitHub would put them: inputs, outputs of earlier steps, the action’s own folder. */
function evaluated(text: string, known: Values): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`${name} is used and not defined`);
    return value;
  });
}

const outputsOf = (file: string): Values =>
  Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

interface Done {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** A script as GitHub runs it. Not in one go: a site of this process must be able to answer meanwhile. */
export function bash(script: string, cwd: string, given: Values): Promise<Done> {
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: {
      ...process.env,
      ...given,
      PATH: given['PATH'] === undefined ? path : `${dirname(process.execPath)}${delimiter}${given['PATH']}`,
    },
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out: out.join(''), err: err.join('') }));
  });
}

/** Runs the shell steps of the action one after the other, as GitHub does: bash -e, a file for outputs, one for the summary. */
export async function act(inputs: Values, folder: string) {
  const known: Record<string, string> = { 'github.action_path': root.replace(/\/$/, '') };
  for (const [name, { default: own = '' }] of Object.entries(action.inputs)) known[`inputs.${name}`] = inputs[name] ?? own;
  const summary = join(folder, 'step-summary.md');
  writeFileSync(summary, '');
  const results: Record<string, Done> = {};
  for (const { id, run, env = {} } of action.runs.steps) {
    if (id === undefined || run === undefined) continue;
    const outputs = join(folder, `outputs-${id}`);
    writeFileSync(outputs, '');
    const given = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value, known)]));
    const result = await bash(evaluated(run, known), folder, {
      ...given,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
    });
    results[id] = result;
    for (const [name, value] of Object.entries(outputsOf(outputs))) known[`steps.${id}.outputs.${name}`] = value;
    if (result.status !== 0) break;
  }
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [
      name,
      value.replace(/\$\{\{ ([\w.-]+) \}\}/u, (_, key: string) => known[key] ?? ''),
    ]),
  );
  return { results, outputs, summary: readFileSync(summary, 'utf8') };
}
