import type { LinkEvidence, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { formFields } from '../documents/form-fields.ts';
import { isMain, shownBlocks, shownLinks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';

type Needs = 'text' | 'links' | 'fields';

/** A state on which the person reads again what was entered. */
export interface Review {
  readonly checkpoint: Checkpoint<Needs>;
  /** Titles under which data are shown. */
  readonly parts: number;
  /** Links and buttons that lead back to a part. */
  readonly corrections: number;
  readonly quote: string;
}

const announces =
  /\brecapitulati|\bverifi(?:ez|er|cation)\b|\brelisez\b|\brelecture\b|\bsynthese de\b|\bresume de (?:votre|la)\b|\bcheck your\b|\breview your\b|\bsummary\b|\bavant (?:l'envoi|de (?:valider|envoyer|transmettre))/;
const corrects = /^(?:modifier|corriger|changer|rectifier|editer|change|edit|amend|correct)\b/;
/** Personal data are recorded as `‹name›`. */
const datum = /‹[^›]{1,80}›/;
const dataRoles = new Set(['definition', 'cell']);

function isData(block: TextBlock): boolean {
  return (
    isMain(block) && block.role !== 'heading' && block.role !== 'error' && (datum.test(block.text) || dataRoles.has(block.role))
  );
}

function correctionsOn(checkpoint: Checkpoint<Needs>): number {
  const isCorrection = (text: string): boolean => corrects.test(fold(text.slice(0, 200)).trim());
  const links = shownLinks(checkpoint).filter((link: LinkEvidence) => isMain(link) && isCorrection(link.text)).length;
  const buttons = shownBlocks(checkpoint).filter(
    (block) => block.role === 'button' && isMain(block) && isCorrection(block.text),
  ).length;
  return links + buttons;
}

/** The review that a state is, if it is one: it says so and shows data, or it shows at least three data and nothing to fill but boxes to tick. */
export function reviewOn(checkpoint: Checkpoint<Needs>): Review | undefined {
  const main = shownBlocks(checkpoint).filter(isMain);
  const data = main.filter(isData);
  const named = main.find((block) => announces.test(fold(block.text.slice(0, 300))) && block.text.length <= 300);
  const fillable = formFields(checkpoint).filter((field) => field.type !== 'checkbox');
  const masked = data.filter((block) => datum.test(block.text)).length;
  const isReview = named === undefined ? masked >= 3 && fillable.length === 0 : data.length >= 1 && fillable.length === 0;
  if (!isReview) return undefined;
  const parts = new Set(data.map((block) => block.headings.at(-1) ?? '')).size;
  return { checkpoint, parts, corrections: correctionsOn(checkpoint), quote: (named ?? data[0])?.text.slice(0, 300) ?? '' };
}
