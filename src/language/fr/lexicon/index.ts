import { connectors } from './connectors.ts';
import type { Entry } from './entry.ts';
import { family } from './family.ts';
import { housing } from './housing.ts';
import { immigration } from './immigration.ts';
import { law } from './law.ts';
import { procedureWords } from './procedure-words.ts';
import { socialSecurity } from './social-security.ts';
import { tax } from './tax.ts';
import { verbs } from './verbs.ts';
import { work } from './work.ts';

/**
 * Terms of French administration that stop readers, with an everyday word or a short explanation. Chosen and worded for this tool;
 * words that most adults use every day (“dossier”, “demande”, “notamment”) are left out.
 */
export const lexicon: readonly Entry[] = [
  ...connectors,
  ...verbs,
  ...procedureWords,
  ...law,
  ...tax,
  ...socialSecurity,
  ...work,
  ...housing,
  ...family,
  ...immigration,
];
