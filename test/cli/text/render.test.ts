import { describe, expect, test } from 'vitest';
import { markdownBlocks } from '../../../src/cli/text/markdown.ts';
import { readingOf, type Reading } from '../../../src/cli/text/reading.ts';
import { closing, quietLine, renderReading } from '../../../src/cli/text/render.ts';
import type { Readability } from '../../../src/language/language.ts';
import { languageFor, type Language, type Sign, type SignId } from '../../../src/language/index.ts';
import { textJson } from '../../../src/cli/text/to-json.ts';
import { golden } from '../../support/golden.ts';

/** Written for this test. */
const sample = `# Votre demande

Nonobstant ce délai, la demande est transmise par le service à la CAF, qui dispose de deux mois pour vous répondre
par écrit ou par téléphone, sauf si votre dossier n’est pas complet à la date de la demande.

- Nonobstant ce qui précède, écrivez-nous.
- Nous vous aidons.

Appelez-nous : un agent vous répond. La CAF vous écrit.

La CAF répond. La CAF paie. La CAF appelle. La CAF aide.
`;

const found = (sign: SignId, fr: string, en: string, pattern: RegExp, plain?: string) => (unit: { readonly text: string }) =>
  [...unit.text.matchAll(pattern)].map((match): Sign => ({
    sign,
    start: match.index,
    end: match.index + match[0].length,
    advice: { fr, en },
    ...(plain === undefined ? {} : { plain }),
  }));

const detectors: Language['detectors'] = [
  found('jargon', 'Dites « malgré ».', 'Say “malgré”.', /Nonobstant/g, 'malgré'),
  found('unexplained-acronym', 'Écrivez le nom en entier.', 'Write the name in full.', /CAF/g),
  found('passive', 'Dites qui agit.', 'Say who acts.', /est transmise/g),
  (unit) =>
    unit.sentences
      .filter(({ words }) => words.length > 25)
      .map(({ start, end, words }) => ({
        sign: 'long-sentence',
        start,
        end,
        advice: { fr: `${words.length} mots : coupez-la.`, en: `${words.length} words: cut it.` },
      })),
];

const measured: Readability = {
  score: 4.21,
  margin: 0.4,
  level: 'B2',
  percentile: 38,
  beside: [{ formula: 'Kandel–Moles (1958)', value: 61.25 }],
};

/** French as it is cut, with fixed figures and few signs: what is tested here is what is done with them. */
function reading(readability: Readability = measured, text = sample): Reading {
  const french = languageFor('fr');
  if (french === undefined) throw new Error('no French');
  const engine: Language = { ...french, formula: 'Formule', detectors, journeyDetectors: [], measure: () => readability };
  return readingOf('notice.md', { type: 'md', blocks: markdownBlocks(text) }, { code: 'fr' }, engine);
}

const rendered = (options: Partial<Parameters<typeof renderReading>[1]> = {}, of = reading()): string => {
  const all = { lang: 'fr', width: 80, colour: false, all: false, ...options } as const;
  return `${[...renderReading(of, all), ...closing(all)].join('\n')}\n`;
};

describe('a text on a terminal', () => {
  test.each([
    ['text-fr.txt', {}],
    ['text-en.txt', { lang: 'en' }],
    ['text-all.txt', { all: true, width: 50 }],
    ['text-colour.txt', { colour: true }],
  ] as const)('%s, byte for byte', (name, options) => {
    const text = rendered(options);
    expect(text).toBe(golden(name, text));
  });

  test('no line is wider than the terminal', () => {
    for (const width of [40, 60, 100])
      for (const line of rendered({ width }).split('\n')) expect([line, line.length <= width]).toEqual([line, true]);
  });

  test('the hardest first: more signs, and longer sentences', () => {
    const order = [...rendered().matchAll(/^\d\. lignes? (\d+)/gm)].map(([, line]) => Number(line));
    expect(order).toEqual([3, 6, 9, 11, 11]);
  });

  test('without a score: says why, and shows the signs', () => {
    const text = rendered({}, reading({ score: null, level: null, beside: [] })).replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Pas de niveau : \d+ mots en phrases ; il en faut 100 pour l’estimer/);
    expect(text).not.toContain('service-public.fr');
    expect(text).toContain('Terme administratif');
  });

  test('a scale that has no levels is printed with its formula, and what is indicative is said so', () => {
    const text = rendered(
      {},
      reading({ score: 52.31, level: null, indicative: true, band: { fr: 'difficile', en: 'difficult' }, beside: [] }),
    );
    expect(text).toMatch(/Formule : 52,3\ndifficile\nIndicatif/);
    expect(text).not.toContain('Niveau estimé');
  });

  test('a text without signs says so', () => {
    const text = rendered({}, reading(measured, 'Nous vous répondons.'));
    expect(text).toContain('Aucun signe relevé.');
    expect(text).not.toContain('Relevé\n');
  });

  test('a language in which nothing is looked for does not pass for a text without signs', () => {
    const silent: Reading = { ...reading({ score: null, level: null, beside: [] }), looked: false, passages: [], counts: {} };
    const text = rendered({}, silent);
    expect(text).toContain('Aucun signe n’est recherché dans cette langue.');
    expect(text).not.toMatch(/Aucun signe relevé|Les signes sont donnés/);
    expect(quietLine(silent, 'fr')).toMatch(/ – –$/);
    expect(textJson(silent)).toMatchObject({ signs: null, counts: null });
  });

  test('nothing in the text commands the terminal', () => {
    const text = rendered(
      { colour: true },
      reading(measured, 'Nonobstant \u001b[2J\u001b]0;titre\u0007 \u206b\u202e ceci, écrivez-nous.'),
    );
    const own = ['\u001b[0m', '\u001b[1m', '\u001b[1;33m'];
    const others = own.reduce((rest, code) => rest.replaceAll(code, ''), text);
    for (const control of ['\u001b', '\u0007', '\u206a', '\u206b', '\u202e']) expect(others).not.toContain(control);
  });

  test('one line with --quiet', () => {
    expect(quietLine(reading(), 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'notice.md – B2 (4,21 ± 0,4 sur 6) – 66 mots – 7 passages à reprendre',
    );
  });
});
