import { say } from '../../../../method/say.ts';
import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { isExposed } from '../../page/exposure.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { nameOf, spokenText } from '../../page/name.ts';
import { ancestorsOf, childrenOf, closest, rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { hasWord } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';
import type { Preparation } from '../preparation.ts';
import { controlsOf, groupOf, isBox, isGroup, type Control } from './controls.ts';

/** A grouping and the fields whose nearest grouping it is. */
interface Grouping {
  readonly group: PageElement;
  readonly fields: readonly Control[];
}

function groupings(page: ReadPage): readonly Grouping[] {
  const byGroup = Map.groupBy(
    controlsOf(page).filter(({ seen }) => seen),
    ({ element }) => groupOf(element),
  );
  return [...byGroup].flatMap(([group, fields]) =>
    group === undefined || !isExposed(group) || !isOwnContent(page, group) ? [] : [{ group, fields }],
  );
}

const legendOf = (group: PageElement): PageElement | undefined => childrenOf(group).find(({ name }) => name === 'legend');

/** Legend, ARIA name or tooltip; a picture in the legend counts by its alternative. */
function groupName(page: ReadPage, group: PageElement): string {
  const { text } = nameOf(page, group);
  if (text !== '') return text;
  const legend = group.name === 'fieldset' ? legendOf(group) : undefined;
  if (legend === undefined) return '';
  return spokenText(page, legend) || rawTextOf(legend);
}

/** A grouping inside another one that has a name is explained by it. */
function isExplainedAbove(page: ReadPage, group: PageElement): boolean {
  for (const at of ancestorsOf(group)) if (isGroup(at) && groupName(page, at) !== '') return true;
  return false;
}

/** True when the label itself may give the question: more words than a label, tied by ARIA. */
function saysMore({ element }: Control): boolean {
  const references = attribute(element, 'aria-labelledby')?.trim().split(/\s+/, 3) ?? [];
  return references.length > 1 || ['aria-describedby', 'title'].some((name) => (attribute(element, name) ?? '').trim() !== '');
}

/** Groupings looked at closely: as many findings as are kept of one check. */
const enough = 200;

/** The one block of its form, of fields to type in: RGAA asks for no grouping there, so that one more box around is no failure of its own. */
function isWholeForm(page: ReadPage, { group, fields }: Grouping): boolean {
  if (fields.some(isBox)) return false;
  const form = closest(group, ({ name }) => name === 'form');
  const all = controlsOf(page).filter(({ element, seen }) => seen && closest(element, ({ name }) => name === 'form') === form);
  return all.length === fields.length;
}

/** 11.6: a grouping of several fields that nothing names. */
export const groupWithoutLegend: PageCheck = {
  id: 'group-without-legend',
  criterion: '11.6',
  tests: ['11.6.1'],
  wcag: ['1.3.1', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Ce regroupement de champs n’a pas de légende : la donner par <legend>, premier enfant du <fieldset>, ou par aria-labelledby ou aria-label sur le groupe.',
    'This group of fields has no legend: give it one with <legend>, first child of the <fieldset>, or with aria-labelledby or aria-label on the group.',
  ),
  on: (page) =>
    groupings(page)
      .filter(({ group, fields }) => fields.length > 1 && groupName(page, group) === '' && !isExplainedAbove(page, group))
      .slice(0, enough)
      .map((one) => {
        const doubtful = one.fields.every(saysMore) || isWholeForm(page, one);
        return { element: one.group, ...(doubtful ? { doubtful: true as const } : {}) };
      }),
};

/** 11.7: a legend that holds no word. */
export const legendWithoutWord: PageCheck = {
  id: 'legend-without-word',
  criterion: '11.7',
  tests: ['11.7.1'],
  wcag: ['1.3.1', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'La légende de ce regroupement de champs ne contient aucun mot : dire ce que les champs ont en commun.',
    'The legend of this group of fields holds no word: say what the fields have in common.',
  ),
  on: (page) =>
    groupings(page).flatMap(({ group }) => {
      const name = groupName(page, group);
      return name === '' || hasWord(name) ? [] : [{ element: legendOf(group) ?? group, quote: name }];
    }),
};

/** 11.6 has one test, whether a legend is there: a machine sees it. */
export const everyGroupNamed: Compliance = {
  criterion: '11.6',
  id: 'every-group-named',
  holds(page) {
    const groups = [...page.tagged('fieldset'), ...page.having('role')].filter((group) => isGroup(group) && isExposed(group));
    const named = groups.every((group) => hasWord(groupName(page, group)));
    return groupings(page).length > 0 && named && !hasUnreadFrame(page);
  },
};

/** What is left of 11.7: the words of the legends. */
export const legendRelevance: Preparation = {
  criterion: '11.7',
  question: say(
    'La légende dit-elle ce que les champs du groupe ont en commun ?',
    'Does the legend say what the fields have in common?',
  ),
  of: (page) =>
    groupings(page).map(({ group, fields }) => ({
      element: group,
      name: groupName(page, group),
      context: fields
        .slice(0, 8)
        .map(({ element }) => nameOf(page, element).text.slice(0, 60))
        .join(' · '),
    })),
};
