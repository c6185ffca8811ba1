import type { RenderInput } from '../../src/model/run.ts';
import { gridRun, planted as ofGrid, threePages } from './grid-run.ts';
import { sampleRun } from './sample-run.ts';

/** What a page could say to break, deceive or take over a report, in one text; it begins with what each test looks for. */
export const planted = [
  'Repère',
  '<script>window.pwned = 1</script><img src=x onerror="window.pwned=2">',
  ']]> --> </style></title></template> ${7*7} {{7*7}} {0} %0A::stop-commands::x',
  '| cellule | `code` | [lien](https://piege.example) @quelquun **gras** #1 javascript:alert(1)',
  '\r\n::error file=x::y\n=cmd|\' /C calc\'!A0\n\t=1+1;"guillemets", virgule',
  'Tarif : \u202eetiutarg\u202c \u2066piège\u2069 \u200frtl',
  'avant\u0000\u0007\u001b[31mrouge\u001b[0m\u0085\ufffe\uffffaprès\ud800\udc00\ud800',
  'Bonjour 👩🏽‍🦽 é\u0301 日本語 العربية',
  'Fin',
].join(' ');

/** The same behind a formula, for what a spreadsheet would run. */
export const formula = `=HYPERLINK("https://piege.example";"${planted}")`;

/** A text of one million characters. */
export const megabyte = `Repère ${'a<b>&"é😀 '.repeat(100_000)}Fin`;

/** Members that hold words of a page or of a scenario. */
const said: ReadonlySet<string> = new Set([
  'title',
  'authority',
  'message',
  'quote',
  'found',
  'selector',
  'frame',
  'label',
  'display',
  'hours',
  'obstacle',
  'blockedAt',
  'name',
  'gradeReason',
  'requirement',
  'comment',
  'question',
  'help',
  'advice',
]);

/** Words of the few things that the exports of the grid show. */
const onGrid: readonly string[] = Object.values(ofGrid);

/** `most`: times that a member of each name is replaced; a text of a million characters everywhere would be no page, but a gigabyte. */
function poisoned(value: unknown, text: string, most: number, key = '', times = new Map<string, number>()): unknown {
  if (typeof value === 'string') {
    const done = times.get(key) ?? 0;
    if (!said.has(key) || (done >= most && !onGrid.includes(value))) return value;
    times.set(key, done + 1);
    return text;
  }
  if (Array.isArray(value)) return value.map((one) => poisoned(one, text, most, key, times));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, text, most, name, times)]));
}

/** The sample run, with RGAA’s grid, whose words are this text: all of them, or the first `most` of each kind. */
export function hostileRun(text: string, most = Infinity): RenderInput {
  const { run, scorecards } = sampleRun('fr');
  const cards = [...scorecards.slice(-1), ...gridRun(threePages).scorecards];
  const procedures = cards.map(({ procedure }) => procedure.id);
  const entries = run.procedures.filter(({ procedure }) => procedures.includes(procedure.id));
  return {
    run: { ...run, procedures: poisoned(entries, text, most) as typeof run.procedures },
    scorecards: poisoned(cards, text, most) as typeof scorecards,
    lang: 'fr',
    pictures: new Map(),
  };
}
