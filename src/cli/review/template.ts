import { rgaaCriterion } from '../../method/rgaa/criteria.ts';
import { rgaaSpecialCases } from '../../method/rgaa/special-cases.ts';
import type { Lang } from '../../model/localized.ts';
import type { PersonAnswer } from '../../model/review.ts';
import type { Scorecard, ScoredGridPage } from '../../model/scorecard.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import type { Carried } from './carry.ts';

type Criterion = NonNullable<Scorecard['accessibility']>['rgaa']['criteria'][number];

/** Elements named in the file for one criterion; the report shows them all. */
const namesShown = 6;

const comment = (indent: string, text: string): string => `${indent}# ${oneLine(text).slice(0, 180)}`;
const quoted = (text: string): string => JSON.stringify(oneLine(text));

const head = (lang: Lang): readonly string[] =>
  say(lang, {
    fr: `Grille RGAA : ce qu’une personne doit regarder. Les constats et les images sont dans le rapport (index.html).
status: C (conforme), NC (non conforme), NA (non applicable) ; vide ou NT = pas encore regardé. Une NC se justifie dans comment.
Une réponse vaut pour tous les états où la machine n’a rien décidé. Pour un état à part :
  states: { "principal--desktop/01-accueil": { status: NC, comment: "le logo n’a pas d’alternative" } }
Puis relancez la même commande : elle vérifie le fichier et dit ce qui reste. Le rapport et les exports le lisent d’eux-mêmes.`,
    en: `RGAA grid: what a person must look at. Findings and pictures are in the report (index.html).
status: C (compliant), NC (not compliant), NA (not applicable); empty or NT = not looked at yet. An NC gives its reason in comment.
An answer holds for every state on which the machine decided nothing. For one state apart:
  states: { "principal--desktop/01-accueil": { status: NC, comment: "the logo has no alternative" } }
Then run the same command again: it checks the file and says what is left. Report and exports read it by themselves.`,
  }).split('\n');

function listLines(pages: readonly ScoredGridPage[], id: string, lang: Lang): readonly string[] {
  const found = pages.flatMap(({ checkpoint, toReview }) =>
    toReview
      .filter(({ criterion }) => criterion === id)
      .flatMap(({ lists }) => (lists ?? []).map((list) => ({ checkpoint, list }))),
  );
  const byQuestion = Map.groupBy(found, ({ list }) => list.question);
  return [...byQuestion].flatMap(([question, own]) => {
    const items = own.flatMap(({ checkpoint, list }) => list.items.map((item) => ({ checkpoint, item })));
    const names = new Map(items.map(({ checkpoint, item }) => [item.name, `${item.name} (${checkpoint})`]));
    const rest = names.size - namesShown;
    const more = rest <= 0 ? [] : [comment('        ', say(lang, { fr: `… et ${rest} autres`, en: `… and ${rest} more` }))];
    return [
      comment('      ', question),
      ...[...names.values()].slice(0, namesShown).map((name) => comment('        ', name)),
      ...more,
    ];
  });
}

function answerLines(indent: string, answer: PersonAnswer | undefined): readonly string[] {
  if (answer === undefined) return [`${indent}status:`, `${indent}comment:`];
  return [
    `${indent}status: ${answer.status}`,
    `${indent}comment: ${answer.comment === undefined ? '' : quoted(answer.comment)}`.trimEnd(),
    `${indent}author: ${quoted(answer.author)}`,
    `${indent}date: ${answer.date}`,
  ];
}

/** Situations in which RGAA does not judge the criterion as usual. */
function specialLines(id: string, lang: Lang): readonly string[] {
  const effects = {
    NA: say(lang, { fr: 'non applicable', en: 'not applicable' }),
    accepted: say(lang, { fr: 'admis', en: 'accepted' }),
  };
  return rgaaSpecialCases(id).map(({ effect, tests, title }) =>
    comment(
      '      ',
      `${say(lang, { fr: 'cas particulier', en: 'special case' })} (${tests.join(', ')}, ${effects[effect]}) : ${title[lang]}`,
    ),
  );
}

function criterionLines(
  card: Scorecard,
  { id, toReview, proposed, decidedBy }: Criterion,
  carried: Carried,
  lang: Lang,
): readonly string[] {
  const pages = card.accessibility?.rgaa.grid?.pages ?? [];
  const of = (answers: readonly PersonAnswer[]): readonly PersonAnswer[] =>
    answers.filter(({ procedure, criterion }) => procedure === card.procedure.id && criterion === id);
  const kept = of(carried.kept);
  const states = kept.filter(({ checkpoint }) => checkpoint !== undefined);
  const title = rgaaCriterion(id)?.title[lang] ?? '';
  const places = say(lang, {
    fr: `${toReview} endroit(s) signalé(s) par une machine`,
    en: `${toReview} place(s) named by a machine`,
  });
  return [
    `    "${id}":`,
    comment('      ', title),
    ...specialLines(id, lang),
    ...(toReview === 0 ? [] : [comment('      ', places)]),
    ...(proposed === true
      ? [
          comment(
            '      ',
            say(lang, { fr: `NA proposé (${decidedBy}) : à confirmer`, en: `NA proposed (${decidedBy}): to confirm` }),
          ),
        ]
      : []),
    ...listLines(pages, id, lang),
    ...of(carried.again).map(({ status, author, date, checkpoint, comment: words }) =>
      comment(
        '      ',
        say(lang, {
          fr: `à revoir, l’état a changé${checkpoint === undefined ? '' : ` (${checkpoint})`} : ${status} d’après ${author}, ${date}${words === undefined ? '' : ` – ${words}`}`,
          en: `to look at again, the state changed${checkpoint === undefined ? '' : ` (${checkpoint})`}: ${status} by ${author}, ${date}${words === undefined ? '' : ` – ${words}`}`,
        }),
      ),
    ),
    ...answerLines(
      '      ',
      kept.find(({ checkpoint }) => checkpoint === undefined),
    ),
    ...(states.length === 0
      ? []
      : [
          '      states:',
          ...states.flatMap((answer) => [`        ${quoted(answer.checkpoint ?? '')}:`, ...answerLines('          ', answer)]),
        ]),
  ];
}

/** True when a person has something to say on the criterion. */
export function isLeft({ status, proposed }: Criterion): boolean {
  return status === 'NT' || proposed === true;
}

/** The review file of a run, as it is given to the person: every criterion that is left, with what to look at. */
export function reviewTemplate(cards: readonly Scorecard[], carried: Carried, today: string, lang: Lang): string {
  const answered = new Set(carried.kept.map(({ procedure, criterion }) => `${procedure} ${criterion}`));
  const procedures = cards.flatMap((card) => {
    const criteria = card.accessibility?.rgaa.criteria ?? [];
    const shown = criteria.filter((one) => isLeft(one) || answered.has(`${card.procedure.id} ${one.id}`));
    return [`  ${quoted(card.procedure.id)}:`, ...shown.flatMap((one) => criterionLines(card, one, carried, lang))];
  });
  return [
    ...head(lang).map((line) => `# ${line}`),
    'review: 1',
    `author: ""  # ${say(lang, { fr: 'nom de la personne qui répond', en: 'name of the person who answers' })}`,
    `date: ${today}`,
    'procedures:',
    ...procedures,
    '',
  ].join('\n');
}
