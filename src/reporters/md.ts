import { waiverWords } from './accepted.ts';
import type { Lang } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import type { ScoredFinding, ScoredIndicator, Scorecard } from '../model/scorecard.ts';
import { attemptsLines } from './attempts.ts';
import { formatCount, formatMoment, formatShare } from './format.ts';
import { keyFigures } from './key-figures.ts';
import { dimensionOrder, dimensionWords, outcomeOf, outcomeWords } from './labels.ts';
import { contactLines } from './md/contact-distance.ts';
import { documentLines } from './md/documents.ts';
import { markdownCode, markdownTable, markdownText } from './md/escape.ts';
import { locatorLines } from './md/locators.ts';
import { say } from './say.ts';
import { stabilitySentence, unstableLines } from './stability.ts';
import { contradictionSentence } from './statement.ts';
import { dimensionOf, indicatorsOf, undecided } from './view.ts';

/** Indicators and findings printed for a procedure; the others are counted. */
const topIndicators = 8;
const topFindings = 2;

const none = '–';

function overview(scorecards: readonly Scorecard[], lang: Lang): string {
  const header = [
    say(lang, { fr: 'Démarche', en: 'Procedure' }),
    say(lang, { fr: 'Lettre', en: 'Letter' }),
    ...dimensionOrder.map((id) => say(lang, dimensionWords[id])),
  ];
  const rows = scorecards.map((card) => [
    markdownText(card.procedure.title, 80),
    `**${card.grade ?? none}**`,
    ...dimensionOrder.map((id) => dimensionOf(card, id)?.grade ?? none),
  ]);
  return markdownTable(header, rows);
}

function figures(scorecards: readonly Scorecard[], lang: Lang): string {
  const header = [say(lang, { fr: 'Démarche', en: 'Procedure' }), ...keyFigures.map(({ title }) => say(lang, title))];
  const rows = scorecards.map((card) => [
    markdownText(card.procedure.title, 80),
    ...keyFigures.map(({ text }) => markdownText(text(card, lang))),
  ]);
  return markdownTable(header, rows);
}

function findingLine(finding: ScoredFinding, lang: Lang): string {
  const quote = finding.quote === undefined ? '' : ` – « ${markdownText(finding.quote, 120)} »`;
  const place = finding.selector === undefined ? '' : ` ${markdownCode(finding.selector, 100)}`;
  const words = waiverWords(lang, finding);
  const accepted = words === undefined ? '' : markdownText(` – ${words}`, 400);
  return `  - ${markdownText(finding.message)}${quote}${place} (${markdownCode(finding.checkpoint, 80)})${accepted}`;
}

function indicatorLines(indicator: ScoredIndicator, lang: Lang): string[] {
  const word = say(lang, outcomeWords[outcomeOf(indicator)]);
  const line = `- **${indicator.id} ${markdownText(indicator.title)}** – ${word} – ${markdownText(indicator.message)}`;
  const shown = indicator.findings.slice(0, topFindings);
  const rest = indicator.findings.length - shown.length;
  const more = formatCount(
    lang,
    rest,
    { fr: 'autre constat', en: 'more finding' },
    { fr: 'autres constats', en: 'more findings' },
  );
  return [line, ...shown.map((finding) => findingLine(finding, lang)), ...(rest === 0 ? [] : [`  - ${more}`])];
}

function letters(card: Scorecard, lang: Lang): string[] {
  return card.dimensions.map((dimension) => {
    const coverage = say(lang, { fr: 'observé à', en: 'observed:' });
    const title = `**${dimension.grade ?? none}** ${markdownText(dimension.title)}`;
    return `- ${title} – ${markdownText(dimension.gradeReason)} (${coverage} ${formatShare(lang, dimension.coverage)})`;
  });
}

/** Not met before partly met, and what has proofs before what was merely not found. */
function gravity(indicator: ScoredIndicator): number {
  return Number(indicator.outcome === 'failed') * 2 + Number(indicator.findings.length > 0);
}

/** What the accessibility statement declares against what is proved, when they cannot both hold. */
function declaredLines({ accessibility }: Scorecard, lang: Lang): string[] {
  const sentence = accessibility === null ? null : contradictionSentence(accessibility.statement, lang);
  if (sentence === null) return [];
  const title = say(lang, { fr: 'Déclaration d’accessibilité.', en: 'Accessibility statement.' });
  return [`**${title} ${markdownText(sentence, 900)}**`];
}

/** Disagreements of the replays printed for a procedure. */
const topUnstable = 12;

function stabilityLines(card: Scorecard, lang: Lang): string[] {
  const sentence = stabilitySentence(card, lang);
  const lines = unstableLines(card, lang).slice(0, topUnstable);
  const list = lines.map((line) => `- ${markdownText(line, 400)}`).join('\n');
  return [...(sentence === undefined ? [] : [`**${sentence}**`]), ...(list === '' ? [] : [list])];
}

function procedure(card: Scorecard, lang: Lang): string {
  const bad = [...indicatorsOf(card)].filter(({ outcome }) => outcome === 'failed' || outcome === 'partial');
  const worst = bad.toSorted((a, b) => gravity(b) - gravity(a));
  const shown = worst.slice(0, topIndicators);
  const rest = worst.length - shown.length;
  const others = formatCount(
    lang,
    rest,
    { fr: 'autre indicateur', en: 'more indicator' },
    { fr: 'autres indicateurs', en: 'more indicators' },
  );
  const unseen = [...undecided(card, 'untested'), ...undecided(card, 'cantTell')].map(({ id }) => id);
  return [
    `## ${markdownText(card.procedure.title, 120)}`,
    markdownText(card.procedure.authority, 120),
    card.grade === null ? `**${markdownText(card.gradeReason)}**` : `**${card.grade}** – ${markdownText(card.gradeReason)}`,
    ...declaredLines(card, lang),
    letters(card, lang).join('\n'),
    ...stabilityLines(card, lang),
    ...attemptsLines(card.journeys, lang).map((line) => `- ${markdownText(line, 600)}`),
    ...(shown.length === 0
      ? []
      : [
          `### ${say(lang, { fr: 'Objectifs non atteints ou atteints en partie', en: 'Objectives not met or met in part' })}`,
          [...shown.flatMap((indicator) => indicatorLines(indicator, lang)), ...(rest === 0 ? [] : [`- ${others}`])].join('\n'),
        ]),
    ...(unseen.length === 0
      ? []
      : [`${say(lang, { fr: 'Non observés ou à vérifier :', en: 'Not observed or to be checked:' })} ${unseen.join(', ')}.`]),
    ...contactLines(card, lang),
    ...locatorLines(card, lang),
    ...documentLines(card, lang),
  ].join('\n\n');
}

/** `report.md`: what a job summary or a pull request comment shows. Everything a page said is inert. */
function render({ run, scorecards, lang }: RenderInput): string {
  const when = formatMoment(lang, run.startedAt);
  const caution = say(lang, {
    fr: 'Ce qui suit décrit les pages lues ce jour-là ; ce n’est ni un audit de conformité ni un avis juridique.',
    en: 'What follows describes the pages read on that day; it is neither a compliance audit nor legal advice.',
  });
  const cut = say(lang, {
    fr: '**Campagne interrompue** : seuls les parcours terminés figurent ici.',
    en: '**Run cut off**: only finished journeys are shown.',
  });
  return `${[
    `# ${say(lang, { fr: 'Usager – fiches de démarches', en: 'Usager – procedure scorecards' })}`,
    `${when} – ${say(lang, { fr: 'méthode', en: 'method' })} ${markdownText(run.method)}`,
    ...(run.complete ? [] : [cut]),
    overview(scorecards, lang),
    figures(scorecards, lang),
    caution,
    ...scorecards.map((card) => procedure(card, lang)),
  ].join('\n\n')}\n`;
}

export const md: Reporter = { extension: 'md', file: 'report.md', render };
