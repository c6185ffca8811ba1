import { say } from '../../method/say.ts';
import type { AuditContext } from '../../model/audit.ts';
import type { Quote } from '../../model/inventory.ts';
import type { Localized } from '../../model/localized.ts';
import type { Verdict } from '../../model/verdict.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { findingAt, quoted } from '../reading/wording.ts';
import type { FormCheckpoint, FormPage } from './form-page.ts';
import { formPage } from './form-page.ts';

/** Something that a procedure may take for granted. */
export interface Equipment {
  readonly forced: Localized;
  readonly replaced: Localized;
  readonly free: Localized;
  readonly requirement: string;
  /** Where the page forces it. */
  demands(page: FormPage): readonly Quote[];
  /** Words of the page that offer to do without. */
  substitutes(page: FormPage): readonly Quote[];
}

const ends: ReadonlySet<string> = new Set(['completed', 'stopped-before-submission']);

interface Demand {
  readonly page: FormPage;
  readonly quotes: readonly Quote[];
}

/** A path that went to its end without being forced, while another was: the procedure can be done without. */
function anotherPath(demands: readonly Demand[], { journeys }: AuditContext): boolean {
  const forced = new Set(demands.map(({ page }) => page.checkpoint.path));
  const finished = journeys.filter((journey) => ends.has(journey.outcome));
  return finished.some((journey) => !forced.has(journey.path)) && finished.some((journey) => forced.has(journey.path));
}

/** Not asked or optional; forced with a substitute; forced. */
export function judgeEquipment(equipment: Equipment, checkpoints: readonly FormCheckpoint[], context: AuditContext): Verdict {
  const read = readable(checkpoints, ['fields']);
  if (read.length === 0) return unreadable(checkpoints, ['fields']);
  const pages = read.map((checkpoint) => formPage(checkpoint, context.procedure));
  const demands = pages.map((page) => ({ page, quotes: equipment.demands(page) })).filter(({ quotes }) => quotes.length > 0);
  if (demands.length === 0) {
    if (!pages.some((page) => page.fields.some((field) => field.type !== 'search'))) {
      return { outcome: 'untested', reason: say('Aucun formulaire sur les pages lues.', 'No form on the pages read.') };
    }
    return { outcome: 'passed', message: equipment.free, findings: [] };
  }
  const unanswered = demands.filter(({ page }) => equipment.substitutes(page).length === 0);
  const replaced = unanswered.length === 0 || anotherPath(demands, context);
  const message = replaced ? equipment.replaced : equipment.forced;
  const shown = replaced ? demands : unanswered;
  const findings = shown.flatMap(({ quotes }) => quotes.map((quote) => findingAt(quote, message, equipment.requirement)));
  const [substitute] = demands.flatMap(({ page }) => equipment.substitutes(page));
  if (!replaced || substitute === undefined) return { outcome: replaced ? 'partial' : 'failed', message, findings };
  const words = quoted(substitute.quote);
  return { outcome: 'partial', message: { fr: `${message.fr} ${words.fr}`, en: `${message.en} ${words.en}` }, findings };
}
