import { signsOf, type Language, type PlacedSign } from '../../language/index.ts';
import type { LanguageSign } from '../../model/language.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { identify } from '../identity.ts';
import { quoteOf } from '../reading/blocks.ts';
import { blockOf, type ReadUnit } from './journey-units.ts';

/** Findings kept for a sign; its count is whole. */
const kept = 500;

/** A sign and the unit it stands in. */
export interface ReadSign extends PlacedSign {
  readonly in: ReadUnit;
}

/** What may stop the reader in some units, in reading order. */
export function readSigns(units: readonly ReadUnit[], language: Language): readonly ReadSign[] {
  const found = signsOf(
    units.map(({ unit }) => unit),
    language,
  );
  return found.flatMap((sign) => {
    const unit = units[sign.unit];
    return unit === undefined ? [] : [{ ...sign, in: unit }];
  });
}

/** The sentence that holds a sign, or the words around it. */
function quoteAround({ in: { unit }, start, end }: ReadSign): string {
  const sentence = unit.sentences.find((one) => one.start <= start && end <= one.end);
  return sentence === undefined
    ? quoteOf(unit.text, start, end - start)
    : quoteOf(sentence.text, start - sentence.start, end - start);
}

const found = ({ in: { unit }, start, end }: ReadSign): string => unit.text.slice(start, end).slice(0, 300);

/** A sign as a finding. `perTerm`: the same words anywhere are one finding, seen several times. */
export function signDraft(sign: ReadSign, { perTerm = false } = {}): FindingDraft {
  const block = blockOf(sign.in, sign.start);
  const quote = quoteAround(sign);
  const words = found(sign);
  return {
    checkpoint: sign.in.checkpoint,
    message: sign.advice,
    quote,
    found: words,
    place: perTerm ? words : `${words}\n${quote}`,
    ...(block === undefined ? {} : { selector: block.selector }),
    ...(block?.frame === undefined ? {} : { frame: block.frame }),
    ...(block?.rect === undefined ? {} : { rect: block.rect }),
  };
}

/** One draft per state that shows the sign, so that the finding knows all of them. */
export function signDrafts(sign: ReadSign, options?: { readonly perTerm: boolean }): readonly FindingDraft[] {
  const draft = signDraft(sign, options);
  return sign.in.seenOn.map((checkpoint) => ({ ...draft, checkpoint }));
}

/** Signs by name, with their findings; those that an indicator holds (`apart`) are left to it. */
export function signsByName(all: readonly ReadSign[], apart: ReadonlySet<string>): readonly LanguageSign[] {
  const byName = new Map<string, ReadSign[]>();
  for (const sign of all) {
    if (apart.has(sign.sign)) continue;
    const known = byName.get(sign.sign);
    if (known === undefined) byName.set(sign.sign, [sign]);
    else known.push(sign);
  }
  return [...byName].map(([sign, list]) => ({
    sign,
    count: list.length,
    findings: identify(
      `language/${sign}`,
      list.slice(0, kept).flatMap((one) => signDrafts(one)),
    ),
  }));
}
