import { gates } from '../../method/index.ts';
import { rgaaCriterionUrl } from '../../method/rgaa/criteria.ts';
import type { Lang } from '../../model/localized.ts';
import type { Priority } from '../../model/priority.ts';
import type { RenderInput } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { formatPercent } from '../format.ts';
import { markdownTable, markdownText } from '../md/escape.ts';
import { say } from '../say.ts';

/** Things to mend that are named. */
const named = 5;
const gatesNamed = 20;

function peopleWords({ figure, people }: Priority, lang: Lang): string {
  if (figure === null) return say(lang, { fr: 'tout le monde', en: 'everyone' });
  return `${formatPercent(lang, people * 100)} (${markdownText(say(lang, figure.what), 120)})`;
}

/** The five things to mend first over all the procedures, as the report ranks them. */
export function firstLines({ scorecards, priorities, lang }: RenderInput): readonly string[] {
  const ranked = scorecards
    .flatMap((card) => (priorities?.get(card.procedure.id) ?? []).map((priority) => ({ card, priority })))
    .toSorted((a, b) => b.priority.score - a.priority.score)
    .slice(0, named);
  if (ranked.length === 0) return [];
  const header = [
    say(lang, { fr: 'À réparer', en: 'To mend' }),
    say(lang, { fr: 'Démarche', en: 'Procedure' }),
    say(lang, { fr: 'Qui le rencontre', en: 'Who meets it' }),
    'RGAA',
  ];
  const rows = ranked.map(({ card, priority }) => [
    markdownText(priority.title, 200),
    markdownText(card.procedure.title, 80),
    peopleWords(priority, lang),
    priority.rgaa
      .slice(0, 3)
      .map((id) => `[${markdownText(id, 8)}](${rgaaCriterionUrl(id)})`)
      .join(', '),
  ]);
  return [`### ${say(lang, { fr: 'À réparer d’abord', en: 'To mend first' })}`, markdownTable(header, rows)];
}

/** Gates of the method that bound a letter of this procedure: they are in its reasons. */
function held(card: Scorecard): readonly string[] {
  const reasons = [card.gradeReason, ...card.dimensions.map(({ gradeReason }) => gradeReason)];
  return gates.map(({ message }) => message[card.lang]).filter((words) => reasons.some((reason) => reason.includes(words)));
}

/** The facts grave enough to bound a letter whatever the points, procedure by procedure. */
export function gateLines({ scorecards, lang }: RenderInput): readonly string[] {
  const all = scorecards.flatMap((card) =>
    held(card).map((words) => `- ${markdownText(card.procedure.title, 80)} – ${markdownText(words)}`),
  );
  if (all.length === 0) return [];
  const rest = all.length - gatesNamed;
  const more = say(lang, { fr: `- … et ${rest} autres, dans le rapport.`, en: `- … and ${rest} more, in the report.` });
  const title = say(lang, { fr: 'Ce qui borne les lettres', en: 'What bounds the letters' });
  return [`### ${title}`, [...all.slice(0, gatesNamed), ...(rest > 0 ? [more] : [])].join('\n')];
}
