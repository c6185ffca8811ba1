import type { Lang, Localized } from '../../model/localized.ts';
import type { Waiver } from '../../model/waiver.ts';
import { acceptedWords } from '../accepted.ts';
import { list, title, type Block, type Line, type Piece } from '../blocks/block.ts';
import { clip } from '../clean-text.ts';
import { say } from '../say.ts';

/** Longest reason and name told, in characters. */
const longest = 300;

/** What a waiver is about: an id to copy, a rule, an indicator. */
function subject({ finding, indicator, rule }: Waiver, lang: Lang): readonly Piece[] {
  if (finding !== undefined) return [say(lang, { fr: 'constat ', en: 'finding ' }), { code: clip(finding, 40) }];
  if (rule !== undefined) return [say(lang, { fr: 'règle ', en: 'rule ' }), { code: clip(rule, 40) }];
  return [say(lang, { fr: 'indicateur ', en: 'indicator ' }), { code: clip(indicator ?? '', 40) }];
}

const expiredText = ({ expires, owner, reason }: Waiver): Localized => ({
  fr: `échue le ${expires} (${owner}) : ${reason}`,
  en: `expired on ${expires} (${owner}): ${reason}`,
});

/** Waivers whose last day is past, each with its line, its owner and its reason: they accept nothing. */
export function expiredBlocks(expired: readonly Waiver[], lang: Lang): readonly Block[] {
  if (expired.length === 0) return [];
  const heading = say(lang, { fr: 'Dérogations échues, qui n’acceptent plus rien', en: 'Expired waivers, which accept nothing' });
  const line = (waiver: Waiver): Line => [
    { code: `${clip(waiver.file, 80)}:${waiver.line}` },
    ' – ',
    ...subject(waiver, lang),
    `, ${clip(say(lang, expiredText(waiver)), longest)}`,
  ];
  return [title(2, `${heading} (${expired.length})`), ...list(expired.map(line))];
}

/** Waivers that hold for an indicator or a rule of a procedure. */
export function acceptedBlocks(accepted: readonly Waiver[], lang: Lang): readonly Block[] {
  if (accepted.length === 0) return [];
  const line = (waiver: Waiver): Line => [...subject(waiver, lang), `, ${clip(acceptedWords(lang, waiver), longest)}`];
  return [title(2, say(lang, { fr: 'Dérogations en cours', en: 'Waivers that hold' })), ...list(accepted.map(line))];
}
