import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../../src/cli/errors.ts';
import { parseReview } from '../../../src/cli/review/review-file.ts';

const file = (body: string, head = 'author: Marie Dupont\ndate: 2026-11-22\n'): string =>
  `review: 1\n${head}procedures:\n  carte:\n${body}`;

function refusal(text: string): string {
  try {
    parseReview(text, 'juin.review.yaml');
  } catch (error) {
    if (error instanceof CannotRun) return error.sentence.fr;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a review file', () => {
  test('gives the answers, signed by its head', () => {
    const { answers, lines } = parseReview(
      file(
        '    "1.1":\n      status: C\n    "1.10":\n    "3.1":\n      status: non conforme\n      comment: rouge seul\n      author: Paul\n'.replace(
          '    "1.10":\n',
          '',
        ),
      ),
      'juin.review.yaml',
    );
    expect(answers).toEqual([
      { procedure: 'carte', criterion: '1.1', status: 'C', author: 'Marie Dupont', date: '2026-11-22' },
      { procedure: 'carte', criterion: '3.1', status: 'NC', author: 'Paul', date: '2026-11-22', comment: 'rouge seul' },
    ]);
    expect([...lines.values()]).toEqual([6, 8]);
  });

  test('gives the answers about one state', () => {
    const { answers } = parseReview(
      file(
        '    "1.1":\n      status: C\n      states:\n        "principal--desktop/01-accueil": { status: NC, comment: logo }\n',
      ),
      'f',
    );
    expect(answers).toMatchObject([{ status: 'C' }, { status: 'NC', checkpoint: 'principal--desktop/01-accueil' }]);
  });

  test('knows criterion 13.10 from 13.1, with or without quotes', () => {
    expect(parseReview(file('    13.10:\n      status: C\n'), 'f').answers[0]?.criterion).toBe('13.10');
  });

  test('holds nothing while it is empty', () => {
    expect(
      parseReview(file('    "1.1":\n      status:\n      comment:\n    "1.2":\n      status: NT\n', ''), 'f').answers,
    ).toEqual([]);
  });

  test.each([
    ['an unknown criterion', file('    "1.99":\n      status: C\n'), /ligne 6\s: «\s1\.99\s» n’est pas un critère/],
    ['an unknown status', file('    "1.1":\n      status: ok\n'), /ligne 7\s: «\sok\s» n’est pas un statut/],
    ['an answer that nobody signed', file('    "1.1":\n      status: C\n', ''), /une réponse doit être signée/],
    ['an NC without a reason', file('    "1.1":\n      status: NC\n'), /une non-conformité se justifie/],
    ['a bad date', file('    "1.1":\n      status: C\n', 'author: A\ndate: 22/11/2026\n'), /AAAA-MM-JJ/],
    ['an unknown key', file('    "1.1":\n      statut: C\n'), /ligne 7\s: la clé «\sstatut\s» n’est pas connue/],
    ['another kind of file', 'usager: 1\n', /la clé «\susager\s» n’est pas connue/],
    ['broken YAML', 'review: 1\n  procedures: [', /ce n’est pas du YAML/],
  ])('refuses %s, with its line', (_what, text, sentence) => {
    expect(refusal(text)).toMatch(sentence);
  });
});
