import type { StatementDetails } from '../../../model/statement.ts';
import { quoteLine, type Line, type StatementPage } from './page.ts';

const madeBy =
  /\b(?:audit|evaluation)[^.]{0,80}?\b(?:realisee?|effectuee?|menee?|conduite?)\b[^.:;]{0,60}?\b(?:(en (?:interne|auto-?evaluation))|par ([^.,;:()]{2,120}?))(?= (?:revele|montre|indique|fait apparaitre|a (?:revele|montre|permis)|sur (?:la|le|un)|(?:en|le|du|au) (?:\d|janv|fevr|mars|avri|mai|juin|juil|aout|sept|octo|nove|dece))|[.,;:()]|$)|\b(?:tested|audited|carried out) (?:internally )?by ([^.,;:()]{2,80})/;
const noAudit =
  /\baucun audit\b|\bn'(?:a|ont|ayant) (?:encore )?pas (?:encore )?(?:ete (?:auditee?|evaluee?)|fait l'objet d'un audit)|\b(?:absence|l'attente) d'(?:un )?audit\b|\bpas (?:encore )?ete auditee?|\bnot (?:yet )?been (?:audited|tested)\b/;
const someAudit = /\baudits?\b|\bauditee?s?\b|\bevaluations?\b|\btested\b/;

/** Where the name stands in the line as written: folding keeps positions. */
function nameIn(line: Line): string | undefined {
  const match = madeBy.exec(line.folded);
  const name = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || name === undefined) return undefined;
  const index = match.index + match[0].lastIndexOf(name);
  return line.text.slice(index, index + name.length).trim();
}

/** Who made the audit, as the statement names them. */
export function auditor(page: StatementPage): StatementDetails['auditor'] {
  for (const line of page.lines) {
    const name = nameIn(line);
    if (name !== undefined && name !== '') return { ...quoteLine(page, line), name };
  }
  return undefined;
}

/** The line that says that there was no audit. */
export function deniesAudit(page: StatementPage): Line | undefined {
  return page.lines.find(({ folded }) => noAudit.test(folded));
}

/** The line that speaks of an audit or evaluation. */
export function speaksOfAudit(page: StatementPage): Line | undefined {
  return page.lines.find(({ folded }) => someAudit.test(folded));
}
