import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseItem } from '../../../src/audits/documents/parse-item.ts';
import type { ParsedItem } from '../../../src/audits/documents/parse-item.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { englishLines, frenchLines } from './lines.ts';

const signs = { required: '', conditional: '?', optional: '~' } as const;

function shown(item: ParsedItem): string {
  return `${item.kind}${signs[item.status]}${item.alternatives.length > 0 ? `/${item.alternatives.length}` : ''}`;
}

describe('documents named on a line', () => {
  it('has at least 150 labelled lines', () => {
    expect(frenchLines.length + englishLines.length).toBeGreaterThanOrEqual(150);
  });

  it.each(frenchLines.map(([line, ...documents]) => ({ line, documents })))('$line', ({ line, documents }) => {
    expect(parseItem(line).map(shown)).toEqual(documents);
  });

  it.each(englishLines.map(([line, ...documents]) => ({ line, documents })))('$line', ({ line, documents }) => {
    expect(parseItem(line).map(shown)).toEqual(documents);
  });

  it('keeps the condition in its own words', () => {
    expect(parseItem('Si vous êtes hébergé, une attestation d’hébergement')[0]?.condition).toBe('Si vous êtes hébergé');
    expect(parseItem('Titre de séjour (pour les étrangers)')[0]?.condition).toBe('pour les étrangers');
    expect(parseItem('Quittance de loyer', 'Vous êtes locataire')[0]).toMatchObject({
      status: 'conditional',
      condition: 'Vous êtes locataire',
    });
  });

  it('tells whose document it is', () => {
    expect(parseItem('Pièce d’identité de l’hébergeant')[0]?.subject).toBe('host');
    expect(parseItem('Pièce d’identité de votre conjoint')[0]?.subject).toBe('partner');
    expect(parseItem('Pièce d’identité')[0]?.subject).toBe('applicant');
  });
});

describe('hostile lines', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(parseItem(text).length).toBeLessThanOrEqual(50);
      }),
      { numRuns: 500 },
    );
  });

  const words = [
    'carte',
    "d'identité",
    'ou',
    'et',
    ',',
    '(',
    ')',
    ':',
    'si',
    'pour les',
    'justificatif',
    'de domicile',
    ' ',
    'é',
    '/',
    '-',
  ];

  it('reads lines made of its own vocabulary in bounded time', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 300 }), (parts) => {
        expect(cpuTime(() => parseItem(parts.join(' ')))).toBeLessThan(200);
      }),
      { numRuns: 200 },
    );
  });

  it.each([' ', '(', 'si ', 'carte d’identité ou ', 'ne a ', '1', 'pour les ', 'justificatif '])(
    'is not slowed by a flood of “%s”',
    (part) => {
      expect(cpuTime(() => parseItem(part.repeat(20_000)))).toBeLessThan(200);
    },
  );
});
