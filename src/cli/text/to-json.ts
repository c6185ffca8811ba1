import type { Reading } from './reading.ts';

/** What `--json` prints for one text: see docs/text.md. Only what is computed; a figure that does not exist is left out. */
export function textJson(reading: Reading): object {
  const { file, document, language, formula, analysis, passages, counts, looked, foreignWords } = reading;
  const { score, level, beside, ...others } = analysis.readability;
  return {
    schema: 'usager/text/1',
    file,
    type: document.type,
    language,
    words: analysis.words,
    sentences: analysis.sentences,
    score,
    level,
    ...others,
    formula,
    beside,
    signs: !looked
      ? null
      : passages.flatMap(({ quote, signs }) =>
          signs.map(({ sign, start, end, place, advice, plain }) => ({
            sign,
            place: { ...place, start, end },
            quote,
            found: quote.slice(start, end),
            advice,
            ...(plain === undefined ? {} : { plain }),
          })),
        ),
    counts: looked ? counts : null,
    ...(foreignWords === 0 ? {} : { foreignWords }),
    ...(document.partial === undefined ? {} : { partial: document.partial }),
  };
}
