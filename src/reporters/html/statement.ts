import { statementParts, statementTests } from '../../method/statement.ts';
import type { StatementFacts } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { StatementList, StatementTest } from '../../model/statement.ts';
import { clip } from '../clean-text.ts';
import { formatCount, formatNumber } from '../format.ts';
import { statementWords } from '../inventory-labels.ts';
import {
  contactKindWords,
  contradictionSentence,
  declaredDate,
  declaredPercent,
  notReadWords,
  recourseWords,
  testOutcomeWords,
} from '../statement.ts';
import { restIn } from './finding.ts';
import { facts, ofPage, quoted, webLink } from './parts.ts';
import { table, type Column } from './table.ts';
import { html, type Markup, type Piece } from './template.ts';
import type { CardView } from './view.ts';

/** Entries of a list of the statement printed in the report; the rest is in `scorecard.json`. */
const itemsShown = 12;

const apart: Localized = { fr: ' ; ', en: '; ' };
const colon: Localized = { fr: ' : ', en: ': ' };

/** The headline: what is declared and cannot hold. Nothing when all may. */
export function contradiction(view: CardView, statement: StatementFacts): Piece {
  const sentence = contradictionSentence(statement, view.lang);
  if (sentence === null) return null;
  const scope = view.t({
    fr: 'Prouvé sur les états rejoués ; la déclaration peut porter sur d’autres pages ou une autre date.',
    en: 'Proved on the states replayed; the statement may be about other pages or another date.',
  });
  return html`<p class="warning"><strong>${clip(sentence, 900)}</strong> ${scope}</p>`;
}

/** Words of the page within a sentence. */
function within(view: CardView, words: string, limit: number): Markup {
  const text = ofPage(view, words, limit);
  return view.lang === 'fr' ? html`« ${text} »` : html`“${text}”`;
}

function mention({ t }: CardView, { firstPage }: StatementFacts): Piece {
  if (firstPage === undefined) return null;
  const { status, sameAsStatement } = firstPage;
  if (status === undefined) return t({ fr: 'aucune mention de l’état de conformité', en: 'no mention of the status' });
  const words = t(statementWords[status]);
  if (sameAsStatement === undefined) return words;
  const same = sameAsStatement
    ? t({ fr: 'comme la déclaration', en: 'as the statement says' })
    : t({ fr: 'la déclaration dit autre chose', en: 'the statement says otherwise' });
  return `${words} (${same})`;
}

function rates({ t, lang }: CardView, { declaredRate, meanRate, ceiling }: StatementFacts): Piece {
  const mean = { fr: 'taux moyen des pages :', en: 'mean rate of the pages:' };
  const most = {
    fr: 'au plus, d’après les critères prouvés non conformes :',
    en: 'at most, given the criteria proved not compliant:',
  };
  const parts: readonly (readonly [Localized | null, number | undefined])[] = [
    [null, declaredRate],
    [mean, meanRate],
    [most, declaredRate === undefined ? undefined : ceiling],
  ];
  const known = parts.flatMap(([words, rate]) =>
    rate === undefined ? [] : [`${words === null ? '' : `${t(words)} `}${declaredPercent(lang, rate)}`],
  );
  return known.length === 0 ? null : known.join(t(apart));
}

function age({ t, lang }: CardView, { date, expired }: StatementFacts): Piece {
  if (date === undefined) return null;
  const old = expired === true ? t({ fr: ', plus de trois ans', en: ', over three years old' }) : '';
  return `${declaredDate(lang, date)}${old}`;
}

function auditLine(view: CardView, { auditor, auditDate }: StatementFacts): Piece {
  const date = auditDate === undefined ? null : declaredDate(view.lang, auditDate);
  const name = auditor === undefined ? null : ofPage(view, auditor.name, 120);
  return name === null ? date : html`${name}${date === null ? null : `, ${date}`}`;
}

function missingParts({ t, lang }: CardView, { parts }: StatementFacts): Piece {
  if (parts === undefined) return null;
  const found = parts.filter((part) => part.found).length;
  const figure = t({ fr: `${found} sur ${parts.length}`, en: `${formatNumber(lang, found)} of ${parts.length}` });
  const missing = parts.filter((part) => !part.found).map(({ part }) => t(statementParts[part]));
  if (missing.length === 0) return figure;
  return `${figure}${t(apart)}${t({ fr: 'non trouvés :', en: 'not found:' })} ${missing.join(', ')}`;
}

function contacts(view: CardView, { contacts: found }: StatementFacts): Piece {
  if (found === undefined) return null;
  if (found.length === 0) return view.t({ fr: 'aucun trouvé', en: 'none found' });
  return found.slice(0, 4).map((contact, index) => {
    const words = contact.href === undefined ? within(view, contact.quote, 160) : webLink(contact.href, clip(contact.quote, 120));
    return html`${index === 0 ? '' : view.t(apart)}${view.t(contactKindWords[contact.kind])}${view.t(colon)}${words}`;
  });
}

function recourse({ t }: CardView, { recourse: found, parts }: StatementFacts): Piece {
  if (found === undefined) {
    return parts === undefined ? null : t({ fr: 'Défenseur des droits non cité', en: 'Défenseur des droits not named' });
  }
  const channels = found.channels.map((channel) => t(recourseWords[channel]));
  return `Défenseur des droits${channels.length === 0 ? '' : ` (${channels.join(', ')})`}`;
}

function plans(view: CardView, { plans: found }: StatementFacts): Piece {
  if (found === undefined) return null;
  if (found.length === 0) return view.t({ fr: 'aucun cité', en: 'none named' });
  return found.map(({ quote, href }, index) => [
    index === 0 ? '' : view.t(apart),
    href === undefined
      ? html`${within(view, quote, 120)} (${view.t({ fr: 'sans lien', en: 'no link' })})`
      : webLink(href, clip(quote, 120)),
  ]);
}

/** State of the statement in one line, with its address. */
function summary({ t, lang }: CardView, statement: StatementFacts): Piece {
  const { declaredStatus, url } = statement;
  const unread = notReadWords(statement, lang);
  const words = [declaredStatus === undefined ? null : t(statementWords[declaredStatus]), unread].filter((text) => text !== null);
  const address = url === undefined || !statement.found ? null : webLink(url);
  return html`${words.join(', ')}${address === null ? null : html`${words.length === 0 ? '' : ' – '}${address}`}`;
}

function tests(view: CardView, found: readonly StatementTest[]): Markup {
  const { t } = view;
  const columns: readonly Column<StatementTest>[] = [
    { title: t({ fr: 'Test', en: 'Test' }), header: true, cell: ({ id }) => t(statementTests[id]) },
    { title: t({ fr: 'Rempli', en: 'Met' }), cell: ({ outcome }) => t(testOutcomeWords[outcome]) },
    {
      title: t({ fr: 'Ce qui le dit', en: 'What says so' }),
      cell: ({ quote }) => (quote === undefined ? '–' : quoted(view, quote, 160)),
    },
  ];
  const caption = t({ fr: 'Recevabilité de la déclaration : cinq tests', en: 'Is the statement receivable: five tests' });
  const note = t({
    fr: 'Ces tests lisent ce que la page dit. Que l’échantillon soit représentatif et le contact accessible reste à vérifier par une personne.',
    en: 'These tests read what the page says. Whether the sample is representative and the contact accessible is for a person to check.',
  });
  return html`${table(caption, columns, found)}
    <p class="note">${note}</p>`;
}

function list(view: CardView, title: Localized, found: StatementList | undefined): Piece {
  if (found === undefined || (!found.heading && found.total === 0)) return null;
  const { t, lang } = view;
  const name = t(title);
  if (found.none !== undefined) return html`<p>${name}${t(colon)}${within(view, found.none.quote, 160)}</p>`;
  if (found.total === 0) return html`<p>${name}${t({ fr: ' : aucune entrée lue', en: ': no entry read' })}</p>`;
  const rest = found.total - Math.min(itemsShown, found.items.length);
  const count = formatCount(lang, found.total, { fr: 'entrée', en: 'entry' }, { fr: 'entrées', en: 'entries' });
  return html`<details>
    <summary>${name} – ${count}</summary>
    <ul>
      ${found.items.slice(0, itemsShown).map(({ quote }) => html`<li>${quoted(view, quote)}</li> `)}${
        rest > 0 ? html`<li class="more">${restIn(view, rest)}</li>` : null
      }
    </ul>
  </details>`;
}

/** The accessibility statement as it was read: what it declares, its five tests, its lists. */
export function statementSection(view: CardView, statement: StatementFacts): Markup {
  const { t } = view;
  const lines = facts([
    [t({ fr: 'Déclaration', en: 'Statement' }), summary(view, statement)],
    [t({ fr: 'Taux déclaré', en: 'Declared rate' }), rates(view, statement)],
    [t({ fr: 'Date', en: 'Date' }), age(view, statement)],
    [t({ fr: 'Audit', en: 'Audit' }), auditLine(view, statement)],
    [t({ fr: 'Version du RGAA citée', en: 'RGAA version named' }), clip(statement.rgaaVersion ?? '', 20)],
    [t({ fr: 'Première page du parcours', en: 'First page of the journey' }), mention(view, statement)],
    [t({ fr: 'Titres obligatoires', en: 'Obligatory headings' }), missingParts(view, statement)],
    [t({ fr: 'Contact', en: 'Contact' }), contacts(view, statement)],
    [t({ fr: 'Recours', en: 'Recourse' }), recourse(view, statement)],
    [t({ fr: 'Schéma pluriannuel et plan d’action', en: 'Multi-year scheme and plan' }), plans(view, statement)],
  ]);
  const lists = [
    list(view, statementParts['non-conformities'], statement.nonConformities),
    list(view, statementParts.derogations, statement.derogations),
    list(view, statementParts.exempt, statement.exempt),
    list(view, statementParts.pages, statement.pages),
  ];
  return html`<h4>${t({ fr: 'Déclaration d’accessibilité', en: 'Accessibility statement' })}</h4>
    ${lines}${statement.tests === undefined ? null : tests(view, statement.tests)}${lists}`;
}
