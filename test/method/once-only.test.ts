import { describe, expect, it } from 'vitest';
import { documentKinds } from '../../src/method/documents.ts';
import { birthCertificate, identityAgain, onceOnlyEntries } from '../../src/method/once-only.ts';

describe('kinds of supporting documents', () => {
  it('are at least 60, each named once and in two languages', () => {
    const ids = documentKinds.map((kind) => kind.id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    for (const kind of documentKinds) {
      expect([kind.label.fr, kind.label.en, ...kind.fr, ...kind.en].every((text) => text.trim() !== '')).toBe(true);
      expect(kind.fr.length * kind.en.length).toBeGreaterThan(0);
    }
  });

  it('write their patterns as the reader folds words: small letters, no accents', () => {
    const patterns = documentKinds.flatMap((kind) => [...kind.fr, ...kind.en]);
    expect(patterns.filter((pattern) => !/^[a-z0-9|]+(?: [a-z0-9|]+)*$/.test(pattern))).toEqual([]);
  });
});

describe('the “tell us once” catalogue', () => {
  const entries = [...onceOnlyEntries, ...Object.values(birthCertificate), ...Object.values(identityAgain)];

  it('speaks of kinds that exist, each once', () => {
    const known = new Set(documentKinds.map((kind) => kind.id));
    expect(entries.filter((entry) => !known.has(entry.kind))).toEqual([]);
    expect(new Set(onceOnlyEntries.map((entry) => entry.kind)).size).toBe(onceOnlyEntries.length);
  });

  it('gives a source and a legal base to all that is avoidable, and a condition to what may be', () => {
    for (const entry of entries.filter((candidate) => candidate.avoidable !== 'no')) {
      expect([entry.source, entry.base].every((text) => text !== '')).toBe(true);
      if (entry.avoidable === 'maybe') expect('condition' in entry && entry.condition !== undefined).toBe(true);
    }
  });
});
