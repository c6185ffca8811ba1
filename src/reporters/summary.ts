import type { RenderInput, Reporter } from '../model/run.ts';
import { formatCount, formatMoment } from './format.ts';
import { dimensionOrder, dimensionWords } from './labels.ts';
import { markdownTable, markdownText } from './md/escape.ts';
import { say } from './say.ts';
import { changeWords, letterWords, sinceLines } from './summary/before.ts';
import { firstLines, gateLines } from './summary/first.ts';
import { blockedJourneys, dimensionOf } from './view.ts';

/** Hidden in the text, so that the comment of a pull request is found again and replaced. */
const marker = '<!-- usager-summary -->';

/** Longest text: a comment of GitHub takes 65,536 characters. */
const longest = 60_000;

/** Procedures shown in the table; the others are counted. */
const shown = 60;

function overview({ scorecards, baseline, lang }: RenderInput): string {
  const t = (fr: string, en: string): string => say(lang, { fr, en });
  const header = [
    t('Démarche', 'Procedure'),
    t('Lettre', 'Letter'),
    ...dimensionOrder.map((id) => say(lang, dimensionWords[id])),
    t('Parcours bloqués', 'Journeys blocked'),
    ...(baseline === undefined ? [] : [t('Nouveaux, corrigés', 'New, fixed')]),
  ];
  const rows = scorecards
    .slice(0, shown)
    .map((card) => [
      markdownText(card.procedure.title, 80),
      `**${letterWords(baseline, card.procedure.id, 'overall', card.grade ?? '–')}**`,
      ...dimensionOrder.map((id) => letterWords(baseline, card.procedure.id, id, dimensionOf(card, id)?.grade ?? '–')),
      `${blockedJourneys(card)} / ${card.journeys.length}`,
      ...(baseline === undefined ? [] : [changeWords(baseline, card.procedure.id)]),
    ]);
  const rest = scorecards.length - shown;
  const more = t(`… et ${rest} autres démarches, dans le rapport.`, `… and ${rest} more procedures, in the report.`);
  return [markdownTable(header, rows), ...(rest > 0 ? ['', more] : [])].join('\n');
}

/** Whole sections up to the limit; what does not fit is said. */
function fitted(sections: readonly string[], lang: RenderInput['lang']): string {
  const cut = say(lang, { fr: '*La suite est dans le rapport.*', en: '*The rest is in the report.*' });
  let text = '';
  for (const section of sections) {
    if (text.length + section.length > longest) return `${text}${cut}\n`;
    text += `${section}\n\n`;
  }
  return `${text.trimEnd()}\n`;
}

/**
 * `summary.md`: what fits in a job summary or a comment of a pull request: letters, what changed since an earlier run, what bounds the letters, the five things to
 * mend first. Everything a page said is inert; a hidden marker tells the comment from others.
 */
function render(input: RenderInput): string {
  const { run, scorecards, lang, baseline } = input;
  const procedures = formatCount(
    lang,
    scorecards.length,
    { fr: 'démarche', en: 'procedure' },
    { fr: 'démarches', en: 'procedures' },
  );
  const caution = say(lang, {
    fr: 'Ce qui est prouvé sur les pages lues ce jour-là : ni un audit de conformité, ni un avis juridique. Un tiret : pas de lettre, trop peu a été observé.',
    en: 'What is proved on the pages read on that day: neither a compliance audit nor legal advice. A dash: no letter, too little was observed.',
  });
  const cut = say(lang, {
    fr: '**Campagne interrompue** : seuls les parcours terminés figurent ici.',
    en: '**Run cut off**: only finished journeys are here.',
  });
  return fitted(
    [
      marker,
      `## Usager – ${procedures}`,
      ...(run.complete ? [] : [cut]),
      ...sinceLines(baseline, lang).slice(0, 1),
      overview(input),
      ...sinceLines(baseline, lang).slice(1),
      ...gateLines(input),
      ...firstLines(input),
      `${caution} ${formatMoment(lang, run.startedAt)} – Usager ${markdownText(run.usager)}, ${say(lang, { fr: 'méthode', en: 'method' })} ${markdownText(run.method)}.`,
    ],
    lang,
  );
}

export const summary: Reporter = { extension: 'md', file: 'summary.md', render };
