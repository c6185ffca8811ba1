import { describe, expect, it } from 'vitest';
import { languageFor, hasOwnEngine, sentencesOf, type Language } from '../../src/language/index.ts';
import { dutchSyllables } from '../../src/language/nl/syllables.ts';
import { germanSyllables } from '../../src/language/de/syllables.ts';

function engine(code: string): Language {
  const language = languageFor(code);
  if (language === undefined) throw new Error(`no engine for ${code}`);
  return language;
}

/** Twenty times the same text: enough words for a score, the same averages. */
const measure = (code: string, text: string): ReturnType<Language['measure']> =>
  engine(code).measure(Array.from({ length: 20 }, () => sentencesOf(text, engine(code))).flat());

const texts = (code: string, passage: string): readonly string[] =>
  engine(code)
    .sentences(passage)
    .map(({ text }) => text);

const besideOf = ({ beside }: ReturnType<Language['measure']>): object =>
  Object.fromEntries(beside.map(({ formula, value }) => [formula, value]));

describe('choice of an engine', () => {
  it.each([
    ['fr-FR', 'fr', true],
    ['EN', 'en', true],
    ['nl_BE', 'nl', true],
    ['de-AT', 'de', true],
    ['es-419', 'es', false],
  ])('%s', (code, engineCode, own) => {
    expect(engine(code).code).toBe(engineCode);
    expect(hasOwnEngine(code)).toBe(own);
  });

  it.each(['', 'und', 'français', '__proto__', 'constructor', '4'])('none for “%s”', (code) => {
    expect(languageFor(code)).toBeUndefined();
    expect(hasOwnEngine(code)).toBe(false);
  });
});

describe('Dutch', () => {
  it.each(
    Object.entries({
      gemeente: 3,
      aanvraag: 2,
      identiteitsbewijs: 6,
      geïnformeerd: 4,
      museum: 3,
      beoordelen: 4,
      nieuwe: 2,
      bureau: 2,
      mail: 1,
      royaal: 2,
      reünie: 3,
      januari: 4,
      station: 2,
      officieel: 4,
      zeeën: 2,
      financiën: 4,
      reactie: 3,
      u: 1,
    }),
  )('%s', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });

  it('keeps abbreviations inside a sentence', () => {
    expect(texts('nl', 'Neem contact op met dhr. Jansen. U kunt bijv. een kopie sturen. Zie art. 5 van de wet.')).toHaveLength(3);
  });

  it('Douma’s formula and bands on a plain sentence: 6 words, 8 syllables', () => {
    const result = measure('nl', 'De gemeente stuurt u een brief.');
    expect(result).toMatchObject({ score: 98.6, level: null, scale: 'ease', indicative: true, band: { fr: 'très facile' } });
    expect(besideOf(result)).toEqual({ 'LIX (Björnsson 1968)': 22.7, 'RIX (Anderson 1983)': 1 });
  });

  it('… and on administrative Dutch: 11 words, 37 syllables', () => {
    const hard =
      'Overeenkomstig de desbetreffende uitvoeringsbepalingen dient de belanghebbende aanvrager bewijsstukken te overleggen.';
    expect(measure('nl', hard)).toMatchObject({ score: -62.4, band: { en: 'very hard' } });
  });
});

describe('German', () => {
  it.each(
    Object.entries({
      Familie: 4,
      Behörde: 3,
      Personalausweis: 5,
      Museum: 3,
      beenden: 3,
      geehrte: 3,
      studieren: 3,
      Kriterien: 4,
      finanziell: 4,
      Patient: 3,
      Quelle: 2,
      Bauer: 2,
      verdient: 2,
      Ministerium: 5,
      beinhalten: 4,
      Geburtsurkunde: 5,
      Häuser: 2,
      Industrie: 3,
      Beet: 1,
      passieren: 3,
    }),
  )('%s', (word, count) => {
    expect(germanSyllables(word)).toBe(count);
  });

  it('keeps ordinals and abbreviations inside a sentence', () => {
    expect(
      texts('de', 'Bitte kommen Sie am 3. Mai 2020. Der Antrag ist z. B. Ihr Ausweis. Nach § 5 Abs. 2 hilft Dr. Müller.'),
    ).toEqual(['Bitte kommen Sie am 3. Mai 2020.', 'Der Antrag ist z. B. Ihr Ausweis.', 'Nach § 5 Abs. 2 hilft Dr. Müller.']);
  });

  it('Amstad, the four Wiener Sachtextformeln, LIX and RIX: 6 words, 10 syllables, one word of three and more, four of one', () => {
    const result = measure('de', 'Die Familie wohnt in einem Haus.');
    expect(result).toMatchObject({ score: 76.5, level: null, scale: 'ease', grade: 3.3, band: { en: 'fairly easy' } });
    expect(besideOf(result)).toEqual({
      'Wiener Sachtextformel 1 (1984)': 3.3,
      'Wiener Sachtextformel 2 (1984)': 3.9,
      'Wiener Sachtextformel 3 (1984)': 5,
      'Wiener Sachtextformel 4 (1984)': 4.5,
      'LIX (Björnsson 1968)': 22.7,
      'RIX (Anderson 1983)': 1,
    });
  });
});

describe('administrative German', () => {
  it('Amstad: 12 words, 32 syllables', () => {
    const hard =
      'Die Inanspruchnahme der Leistungen setzt die fristgerechte Einreichung der vollständigen Antragsunterlagen voraus.';
    const result = measure('de', hard);
    expect(result).toMatchObject({ score: 12, band: { fr: 'très difficile' } });
    expect(result.grade).toBeGreaterThan(12);
  });
});

describe('English', () => {
  const plain = 'You can apply online. You need a photo of your passport. We will send you an answer within ten days.';
  const legal =
    'Notwithstanding the aforementioned provisions, the applicant shall furnish, prior to the determination of the application, documentary evidence pertaining to entitlement, failing which the claim shall be deemed inadmissible.';

  it('puts legal English far above plain English, on every figure', () => {
    const [easy, hard] = [measure('en', plain), measure('en', legal)];
    expect(hard.score).toBeGreaterThan((easy.score ?? 9) + 2);
    expect(hard.grade).toBeGreaterThan((easy.grade ?? 99) + 8);
    expect(easy).toMatchObject({ scale: 'level', indicative: true });
    expect(['A1', 'A2']).toContain(easy.level);
    expect(hard.level).toBe('C2');
  });

  it('Flesch–Kincaid and Flesch: 6 words, 6 syllables', () => {
    expect(besideOf(measure('en', 'The cat sat on the mat.'))).toEqual({
      'Flesch–Kincaid grade (1975)': -1.4,
      'Flesch (1948), text-readability': 116.1,
      'LIX (Björnsson 1968)': 6,
      'RIX (Anderson 1983)': 0,
    });
  });

  it('takes a possessive for its noun, a contraction for a grammatical word', () => {
    expect(measure('en', 'The applicant’s house is big.').score).toBeLessThan(
      measure('en', 'The applicant’z house is big.').score ?? 0,
    );
    expect(measure('en', 'You don’t pay for it today.').score).toBeLessThan(
      measure('en', 'You dunno’t pay for it today.').score ?? 0,
    );
  });

  it('reads a text and its translation as about as hard as each other', () => {
    const french =
      'Vous pouvez demander une aide pour payer votre logement. La demande se fait en ligne, avec votre dernier avis d’impôt. Le service répond en deux mois.';
    const translated =
      'You can ask for help to pay for your housing. The request is made online, with your latest tax notice. The service answers within two months.';
    expect(Math.abs((measure('fr', french).score ?? 0) - (measure('en', translated).score ?? 9))).toBeLessThan(0.6);
  });
});

describe('other languages', () => {
  it('LIX and its bands: 7 words, two of them long', () => {
    const result = measure('es', 'La oficina recibe las solicitudes cada día.');
    expect(result).toMatchObject({ score: 35.6, level: null, scale: 'difficulty', indicative: true, band: { fr: 'facile' } });
    expect(besideOf(result)).toEqual({ 'RIX (Anderson 1983)': 2 });
    expect(engine('es').formula).toContain('indicative');
  });

  it.each([
    ['ar', 'مرحبا بكم. هل لديك سؤال؟ اتصل بنا.', 3],
    ['hi', 'यह एक वाक्य है। यह दूसरा है।', 2],
    ['pt', 'Fale com J. Silva. Às 9.30 abre. «Élio vem?» Sim!', 4],
    ['uk', 'Подайте заяву. Строк — 10 днів.', 2],
  ])('sentences of %s', (code, passage, count) => {
    expect(texts(code, passage)).toHaveLength(count);
    for (const { text, start, end } of engine(code).sentences(passage)) expect(passage.slice(start, end)).toBe(text);
  });

  it('counts a letter and its marks as one word', () => {
    expect(engine('hi').words('यह दूसरा है।')).toHaveLength(3);
  });

  it('gives no score to a language written without spaces', () => {
    expect(measure('ja', '申請書を提出してください。')).toEqual({ score: null, level: null, beside: [] });
  });

  it('gives no score under 100 words', () => {
    for (const code of ['nl', 'de', 'es', 'en', 'fr']) {
      expect(engine(code).measure([{ words: Array.from({ length: 99 }, () => 'huis') }])).toEqual({
        score: null,
        level: null,
        beside: [],
      });
    }
  });
});
