import type { JourneySummary } from '../../model/journey.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { Run } from '../../model/run.ts';
import { clip } from '../../reporters/clean-text.ts';
import { table, type Column } from '../../reporters/html/table.ts';
import { html, type Markup } from '../../reporters/html/template.ts';
import { say } from '../../reporters/say.ts';
import { statementRows, type StatementRow } from './statement-rows.ts';

/** Characters of one answer: hundreds of servers would bury the others; all of them are in `journey.json`. */
const longest = 4000;

/** The conditions of the recording, in the order in which bailiffs' practice asks for them; what was not recorded says so. */
export function statement(run: Run, journeys: readonly JourneySummary[], lang: Lang): Markup {
  const t = (text: Localized): string => say(lang, text);
  const missing = t({ fr: 'non enregistré', en: 'not recorded' });
  const columns: readonly Column<StatementRow>[] = [
    { title: t({ fr: 'Ce qui est demandé', en: 'What is asked' }), header: true, cell: ({ asked }) => t(asked) },
    {
      title: t({ fr: 'Ce qui a été enregistré', en: 'What was recorded' }),
      cell: ({ recorded }) => (recorded === null ? html`<strong>${missing}</strong>` : clip(t(recorded), longest)),
    },
  ];
  const limits = t({
    fr: 'Lignes inspirées de la norme NF Z67-147 (constat sur internet), que les tribunaux suivent sans y être tenus. Ce document n’est pas un constat de commissaire de justice.',
    en: 'Lines taken from the practice of NF Z67-147 (statements made on the internet), which French courts follow without having to. This document is not a bailiff’s statement.',
  });
  return html`<section class="method" aria-labelledby="recording-conditions">
    <h2 id="recording-conditions">${t({ fr: 'Conditions d’enregistrement', en: 'Conditions of the recording' })}</h2>
    <p>${limits}</p>
    ${table(t({ fr: 'Conditions d’enregistrement', en: 'Conditions of the recording' }), columns, statementRows(run, journeys))}
  </section>`;
}
