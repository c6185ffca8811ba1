import type { Detector, Sign } from '../../sign.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';
import type { Token } from '../grammar/tokens.ts';

/** Most words between the two negations. */
const farthest = 25;
const nearest = 12;

const isNe = (word: string): boolean => word === 'ne' || word === 'n’';
/** Second half of a negation. */
const halves = new Set(['pas', 'plus', 'jamais', 'aucun', 'aucune', 'rien', 'personne', 'nul', 'nulle', 'guère', 'point', 'ni']);
const negativeSubjects = new Set(['aucun', 'aucune', 'nul', 'nulle', 'personne', 'rien']);
/** Adjectives that already deny something. */
const negative =
  /^(?:impossible|interdite?s?|exclue?s?|inutiles?|incompatibles?|illégal(?:e|es)?|illégaux|illicites?|irrégulie?(?:r|re|rs|res)|invalides?|inapplicables?|irrecevables?|inexacte?s?|injustifiée?s?|imprévue?s?|dépourvue?s?|inexistante?s?|indifférente?s?|incorrecte?s?|inopposables?)$/u;
const conditional = new Set(['si', 's’', 'lorsque', 'lorsqu’', 'quand']);

/** Index of the second half of the negation that begins at a token, a few words after it. */
function halfAfter(tokens: readonly Token[], ne: number): number | undefined {
  for (let at = ne + 1; at <= ne + 7 && at < tokens.length; at++) {
    const { word = '' } = tokens[at] ?? {};
    if (halves.has(word)) return at;
    if (/^[.;:,()]$/u.test(word) || isNe(word)) return undefined;
  }
  return undefined;
}

/** Index of the first token within reach that a test accepts, unless a mark of punctuation comes first. */
function within(
  tokens: readonly Token[],
  from: number,
  reach: number,
  stop: RegExp,
  test: (at: number) => boolean,
): number | undefined {
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (test(at)) return at;
    if (stop.test(tokens[at]?.word ?? '')) return undefined;
  }
  return undefined;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** “même si” concedes and “et si” adds a case: neither ties a negation to the one before. */
function isConditional(tokens: readonly Token[], at: number): boolean {
  return conditional.has(wordAt(tokens, at)) && !/^(?:même|et|ou|comme|savoir|,)$/u.test(wordAt(tokens, at - 1));
}

/** True when a negation belongs to a condition that opened shortly before: “si le contrat n’est pas signé”. */
function isInCondition(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 10), at).map(({ word }) => word);
  const opened = before.findLastIndex((word) => conditional.has(word) || word === 'que' || word === 'qu’');
  return opened !== -1 && conditional.has(before[opened] ?? '') && !before.slice(opened).some((word) => /^[,;:.()]$/u.test(word));
}

/** “sans” before what is missing: “sans autorisation”, but not “sans frais” or “sans délai”. */
function isWithout(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'sans' &&
    !/^(?:frais|délai|valeur|domicile|emploi|cesse|doute|limite|délais|abri|sans|interruption|suite|rapport|lien|effet|objet)$/u.test(
      wordAt(tokens, at + 1),
    )
  );
}

/** Index of the last token of “sauf si”, “à moins que”, “hors”, “sans” after a negation. */
function exceptionAfter(tokens: readonly Token[], half: number, pause: RegExp): number | undefined {
  const sans = within(tokens, half + 1, nearest, /^(?:[.;:,()]|et|mais|ou|que|qu’|qui|si|s’)$/u, (at) => isWithout(tokens, at));
  if (sans !== undefined) return sans;
  return within(tokens, half + 1, farthest, pause, (at) => {
    const word = wordAt(tokens, at);
    return (
      /^(?:sauf|excepté|hormis)$/u.test(word) ||
      (word === 'moins' && wordAt(tokens, at - 1) === 'à' && /^(?:que|qu’|de|d’)$/u.test(wordAt(tokens, at + 1)))
    );
  });
}

/** Index of a second negation that a condition ties to the first: “ne … pas si vous n’avez pas”. */
function conditionalNegation(tokens: readonly Token[], from: number): number | undefined {
  const opener = within(
    tokens,
    from,
    nearest,
    /^(?:[.;:()]|et|ou|qui)$/u,
    (at) => isConditional(tokens, at) || isUntil(tokens, at),
  );
  if (opener === undefined) return undefined;
  const ne = within(tokens, opener + 1, 8, /^[.;:(),]$/u, (at) => isNe(wordAt(tokens, at)));
  return ne === undefined ? undefined : halfAfter(tokens, ne);
}

const isUntil = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'tant' && wordAt(tokens, at + 1).startsWith('qu');

/** “n’est pas impossible”, “ne peut pas ne pas”. */
function deniedNegative(tokens: readonly Token[], half: number): number | undefined {
  const next = wordAt(tokens, half + 1);
  if (isNe(next)) return halfAfter(tokens, half + 1) ?? half + 2;
  const being = /^(?:est|sont|était|sera|seront|être|serait|soit)$/u.test(wordAt(tokens, half - 1));
  return being && negative.test(next) ? half + 1 : undefined;
}

/** Last token of a double negation that begins at a token. */
function endOf(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (isNe(word)) {
    const half = wordAt(tokens, at + 1).startsWith('importe') ? undefined : halfAfter(tokens, at);
    if (half === undefined) return undefined;
    const denied = deniedNegative(tokens, half);
    // In “si vous n’acceptez pas, le contrat cesse, sauf…”, what follows the comma bears on the main clause.
    if (denied !== undefined || wordAt(tokens, at - 1) === 'qui') return denied;
    if (isInCondition(tokens, at)) return exceptionAfter(tokens, half, /^[.;:(),]$/u);
    return exceptionAfter(tokens, half, /^[.;:()]$/u) ?? conditionalNegation(tokens, half + 1);
  }
  if (!negativeSubjects.has(word)) return undefined;
  const ne = within(tokens, at + 1, nearest, /^[.;:]$/u, (index) => isNe(wordAt(tokens, index)));
  if (ne === undefined) return undefined;
  return (
    exceptionAfter(tokens, ne, /^[.;:()]$/u) ?? (isInCondition(tokens, at) ? undefined : conditionalNegation(tokens, ne + 1))
  );
}

function signOf(start: number, end: number): Sign {
  return {
    sign: 'double-negation',
    start,
    end,
    advice: {
      fr: 'Deux négations, ou une négation et son exception : dites ce qui est possible ou obligatoire, et dans quel cas.',
      en: 'Two negations, or a negation and its exception: say what is possible or required, and when.',
    },
  };
}

function signsOf({ tokens }: Stretch): readonly Sign[] {
  const found: Sign[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = endOf(tokens, at);
    if (end === undefined) continue;
    found.push(signOf(tokens[at]?.start ?? 0, tokens[end]?.end ?? 0));
    at = end;
  }
  return found;
}

/** Negations that answer one another: “n’est pas impossible”, “ne … pas … sauf si”, “aucun … ne … sans”. */
export const doubleNegations: Detector = (unit) => stretchesOf(unit).flatMap(signsOf);
