import type { Comparison, ComparedFinding, ScorecardComparison } from '../../model/comparison.ts';
import type { Lang } from '../../model/localized.ts';
import type { ReportBaseline } from '../../model/run.ts';
import { waiverWords } from '../accepted.ts';
import { acceptedAmong } from '../comparison/words.ts';
import { formatDay } from '../format.ts';
import { markdownCode, markdownText } from '../md/escape.ts';
import { say } from '../say.ts';
import { copyWords } from '../comparison/words.ts';

/** New findings named; the others are counted. */
const named = 10;

const comparisonsOf = ({ comparisons }: ReportBaseline): readonly ScorecardComparison[] =>
  [...comparisons.values()].flatMap((one: Comparison) => (one.ok ? [one.comparison] : []));

/** Letters before and after, when they differ. */
export function letterWords(baseline: ReportBaseline | undefined, procedure: string, id: string, now: string): string {
  const one = baseline?.comparisons.get(procedure);
  if (one?.ok !== true) return now;
  const change = id === 'overall' ? one.comparison.overall : one.comparison.dimensions.find((each) => each.id === id);
  return change === undefined || change.change === 'same' ? now : `${change.before ?? '–'} → ${now}`;
}

/** New and fixed findings of a procedure, `+3 −1`; a dash when the earlier run does not have it. */
export function changeWords(baseline: ReportBaseline, procedure: string): string {
  const one = baseline.comparisons.get(procedure);
  if (one?.ok !== true) return '–';
  const { findings } = one.comparison;
  return `+${findings.new.length} −${findings.fixed.length}`;
}

function newLine(finding: ComparedFinding, title: string, lang: Lang): string {
  const { indicator, message, checkpoint } = finding;
  const words = waiverWords(lang, finding);
  const waiver = words === undefined ? '' : ` – ${markdownText(words, 200)}`;
  return `- ${markdownText(title, 80)} – **${markdownText(indicator)}** ${markdownText(message, 200)} (${markdownCode(checkpoint, 80)})${copyWords(finding, 'new', lang)}${waiver}`;
}

/** What changed since the earlier run: in figures, then what is new and what no longer works. */
export function sinceLines(baseline: ReportBaseline | undefined, lang: Lang): readonly string[] {
  if (baseline === undefined) return [];
  const compared = comparisonsOf(baseline);
  const refused = baseline.comparisons.size - compared.length;
  const sum = (count: (one: ScorecardComparison) => number): number => compared.reduce((total, one) => total + count(one), 0);
  const [added, fixed, kept, left] = [
    sum(({ findings }) => findings.new.length),
    sum(({ findings }) => findings.fixed.length),
    sum(({ findings }) => findings.kept.length),
    sum(({ findings }) => findings.notRechecked.length),
  ];
  const day = formatDay(lang, baseline.startedAt);
  const accepted = sum(({ findings }) => findings.new.filter(({ waived }) => waived !== undefined).length);
  const among = accepted === 0 ? '' : ` (${say(lang, acceptedAmong(accepted)).replace(/^, /u, '')})`;
  const figures = say(lang, {
    fr: `**Depuis le ${day} : ${added} nouveaux${among}, ${fixed} corrigés**, ${kept} inchangés, ${left} non revus.`,
    en: `**Since ${day}: ${added} new${among}, ${fixed} fixed**, ${kept} kept, ${left} not rechecked.`,
  });
  const unlike = say(lang, {
    fr: `${refused} démarches ne sont pas comparées : autre version de la méthode ou des règles qui nomment les constats (« usager rescore »).`,
    en: `${refused} procedures are not compared: another version of the method or of the rules that name findings (“usager rescore”).`,
  });
  const stopped = compared.flatMap(({ title, journeys }) =>
    journeys.noLongerComplete.map(
      ({ id, obstacle = '' }) => `- ${markdownText(title, 80)} – ${markdownCode(id, 80)} ${markdownText(obstacle, 200)}`,
    ),
  );
  const all = compared.flatMap(({ title, findings }) => findings.new.map((finding) => newLine(finding, title, lang)));
  const rest = all.length - named;
  const more = say(lang, { fr: `- … et ${rest} autres, dans le rapport.`, en: `- … and ${rest} more, in the report.` });
  return [
    figures,
    ...(refused === 0 ? [] : [unlike]),
    ...(stopped.length === 0
      ? []
      : [
          `### ${say(lang, { fr: 'N’arrivent plus au bout', en: 'No longer reach their end' })}`,
          stopped.slice(0, named).join('\n'),
        ]),
    ...(all.length === 0
      ? []
      : [`### ${say(lang, { fr: 'Nouveau', en: 'New' })}`, [...all.slice(0, named), ...(rest > 0 ? [more] : [])].join('\n')]),
  ];
}
