import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { nameOf } from '../../page/name.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import { wordsOf } from '../../page/words.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { groupOf, seenControlsOf, type Control } from './controls.ts';

/** Answers that say nothing without their question, folded. French, English, Dutch and German. */
const bareAnswers = new Set(
  (
    'oui|non|yes|no|ja|nein|nee|vrai|faux|true|false|ne sait pas|ne sais pas|je ne sais pas|nsp|peut etre|jamais|parfois|souvent|toujours|' +
    'never|sometimes|often|always|dont know|sans objet|non concerne|not applicable'
  ).split('|'),
);
const number = /^\d{1,3}$/;

const day = /^(?:jour|jj|j|day|dd|dag|tag)$/;
const month = /^(?:mois|mm|m|month|maand|monat)$/;
const year = /^(?:annee|aaaa|yyyy|year|jaar|jahr)$/;

/** Something beside its label tells the person who hears the field which question it answers. */
function hasMoreWords({ element }: Control): boolean {
  const references = attribute(element, 'aria-labelledby')?.trim().split(/\s+/, 3) ?? [];
  return (
    references.length > 1 ||
    ['aria-describedby', 'aria-description', 'title'].some((name) => (attribute(element, name) ?? '').trim() !== '')
  );
}

const isCell = (element: PageElement): boolean => closest(element, ({ name }) => name === 'td' || name === 'th') !== undefined;

/** Radio buttons, or boxes to tick, that answer one question: same name in the same form, outside any grouping. */
function series(page: ReadPage, type: 'radio' | 'checkbox'): readonly (readonly Control[])[] {
  const loose = seenControlsOf(page).filter(
    ({ element, type: own }) =>
      own === type &&
      element.name === 'input' &&
      (attribute(element, 'name') ?? '') !== '' &&
      groupOf(element) === undefined &&
      closest(element, ({ attribs }) => attribs['role'] === 'listbox' || attribs['role'] === 'grid') === undefined,
  );
  const forms = Map.groupBy(loose, ({ element }) => closest(element, ({ name }) => name === 'form'));
  return [...forms.values()].flatMap((fields) =>
    [...Map.groupBy(fields, ({ element }) => attribute(element, 'name')).values()].filter((one) => one.length > 1),
  );
}

function isBare(page: ReadPage, control: Control): boolean {
  const words = wordsOf(nameOf(page, control.element).text);
  return (bareAnswers.has(words) || number.test(words)) && !hasMoreWords(control) && !isCell(control.element);
}

function hitsOfSeries(page: ReadPage, type: 'radio' | 'checkbox'): readonly Hit[] {
  return series(page, type).flatMap((fields): readonly Hit[] => {
    const [first] = fields;
    if (first === undefined) return [];
    const quote = fields
      .slice(0, 6)
      .map(({ element }) => nameOf(page, element).text.slice(0, 60))
      .join(' · ');
    return [{ element: first.element, quote, ...(fields.every((one) => isBare(page, one)) ? {} : { doubtful: true as const }) }];
  });
}

/** 11.5: answers of one question that no group holds together. Proved when their own labels do not tell the question (“Oui”, “Non”). */
export const looseChoices: PageCheck = {
  id: 'loose-choices',
  criterion: '11.5',
  tests: ['11.5.1'],
  wcag: ['1.3.1', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ces choix répondent à une même question sans être regroupés : les mettre dans un <fieldset> dont la <legend> pose la question.',
    'These choices answer one question and are not grouped: put them in a <fieldset> whose <legend> asks the question.',
  ),
  on: (page) => [...hitsOfSeries(page, 'radio'), ...hitsOfSeries(page, 'checkbox')],
};

function isPartOfDate(page: ReadPage, control: Control | undefined, part: RegExp): boolean {
  if (control === undefined || groupOf(control.element) !== undefined || hasMoreWords(control)) return false;
  return part.test(wordsOf(nameOf(page, control.element).text));
}

/** 11.5: a date in three fields that no group holds together, labelled only “jour”, “mois”, “année”. */
export const looseDate: PageCheck = {
  id: 'loose-date',
  criterion: '11.5',
  tests: ['11.5.1'],
  wcag: ['1.3.1', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Les trois champs de cette date ne sont pas regroupés : rien ne dit de quelle date il s’agit à qui les entend un par un. Les mettre dans un <fieldset> avec une <legend>.',
    'The three fields of this date are not grouped: who hears them one by one is not told which date it is. Put them in a <fieldset> with a <legend>.',
  ),
  on(page) {
    const fields = seenControlsOf(page);
    return fields.flatMap((field, index) => {
      const [second, third] = [fields[index + 1], fields[index + 2]];
      const french = isPartOfDate(page, field, day) && isPartOfDate(page, second, month);
      const american = isPartOfDate(page, field, month) && isPartOfDate(page, second, day);
      return (french || american) && isPartOfDate(page, third, year) ? [{ element: field.element }] : [];
    });
  },
};

/** What is left of 11.5: fields outside any group. */
export const ungroupedFields: Preparation = {
  criterion: '11.5',
  question: say(
    'Ce champ est hors de tout groupe : appartient-il à un ensemble (adresse, identité, date) que son étiquette ne suffit pas à dire ?',
    'This field is in no group: does it belong to a set (address, identity, date) that its label does not tell?',
  ),
  of: (page) =>
    seenControlsOf(page)
      .filter(({ element }) => groupOf(element) === undefined)
      .map(({ element, type }) => ({ element, context: type })),
};
