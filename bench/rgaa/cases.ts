import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the cases are: outside of the project, whose licence is not theirs (W3C Document License). */
export const actFolder = join(import.meta.dirname, '../../../shared/data/act');
const file = join(actFolder, 'testcases-development.jsonl');

/** One example page of an ACT rule and what the rule says of it. */
export interface ActCase {
  readonly ruleId: string;
  readonly ruleName: string;
  /** As in W3C’s list: `wcag20:1.1.1`. Not the same on every case of a rule. */
  readonly requirements: readonly string[];
  readonly testcaseId: string;
  readonly title: string;
  readonly expected: 'passed' | 'failed' | 'inapplicable';
  /** Under the folder of the cases; its extension is the type of the document. */
  readonly path: string;
  readonly content: string;
}

/** The cases, or undefined where they are not. */
export function readCases(): readonly ActCase[] | undefined {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ActCase);
}
