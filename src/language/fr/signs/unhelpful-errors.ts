import type { Detector } from '../../sign.ts';
import { saysAction, saysExpected, saysFailure, saysProblem, saysSuccess } from '../grammar/messages.ts';

/** Texts longer than this explain something; alerts sooner than messages tied to a field. */
const longest = { error: 400, alert: 160 };

/** Error messages that say that something is wrong and neither what is expected nor what to do. */
export const unhelpfulErrors: Detector = ({ text, role }) => {
  if ((role !== 'error' && role !== 'alert') || text.length > longest[role]) return [];
  const isProblem = (role === 'error' ? saysProblem : saysFailure).test(text);
  if (!isProblem || [saysSuccess, saysAction, saysExpected].some((says) => says.test(text))) return [];
  return [
    {
      sign: 'unhelpful-error',
      start: 0,
      end: text.length,
      advice: {
        fr: `« ${text} » dit que quelque chose ne va pas, mais pas quoi faire : dites ce qui est attendu, avec un exemple, ou comment continuer.`,
        en: `“${text}” says that something is wrong, but not what to do: say what is expected, with an example, or how to go on.`,
      },
    },
  ];
};
