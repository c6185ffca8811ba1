import type { Detector, Sign } from '../../sign.ts';
import { injunctionsIn } from '../grammar/injunctions.ts';
import { stretchesOf } from '../grammar/stretches.ts';

const advice = (quote: string): Sign['advice'] =>
  /^il\s.*\s(?:à|au|aux)\s/iu.test(quote)
    ? {
        fr: `« ${quote} » : mettez en sujet celui qui doit agir, et dites « doit » (ou « vous devez »).`,
        en: `“${quote}”: make the one who must act the subject, and say “doit” (or “vous devez”).`,
      }
    : {
        fr: `« ${quote} » ne dit pas qui doit agir : écrivez « vous devez… » ou un impératif, ou nommez celui qui agit.`,
        en: `“${quote}” does not say who must act: write “vous devez…” or an imperative, or name who acts.`,
      };

/** Duties of running text that name nobody: “il convient de joindre”, “la demande doit être adressée”. */
export const impersonalInjunctions: Detector = (unit) =>
  stretchesOf(unit).flatMap((stretch) =>
    injunctionsIn(unit.text, stretch).map((span) => ({
      sign: 'impersonal-injunction' as const,
      ...span,
      advice: advice(unit.text.slice(span.start, span.end)),
    })),
  );
