import type { Checkpoint } from '../../model/journey.ts';
import { isMain, shownBlocks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';

type Needs = 'text' | 'dom';

/** What a state says of the steps of the procedure. */
export interface StepSigns {
  /** How many steps there are, or which. */
  readonly announced: boolean;
  /** Which one the person is at. */
  readonly current: boolean;
  readonly quote?: string;
}

const position = /\b(?:etape|step|page|partie|section|question) (?:n° ?)?\d{1,2} ?(?:sur|\/|de|of) ?\d{1,2}\b/;
const count =
  /\b(?:en|in) (?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|two|three|four|five|six|seven|eight) (?:grandes |simple |easy )?(?:etapes|steps)\b|\b(?:\d{1,2}|deux|trois|quatre|cinq|six|three|four|five|six) (?:etapes|steps) (?:pour|suivantes|a suivre|to )/;
const stepsTitle =
  /^(?:les |vos |the |your )?(?:\d{1,2} |grandes |principales |differentes )?(?:etapes|steps)\b|^(?:deroulement|deroule) de (?:la|votre) demarche|^comment (?:ca|cela) se passe/;
const currentMark = /\baria-current=["']step["']/i;
const progressMark = /<progress\b|\brole=["']progressbar["']/i;
const longestDom = 2_000_000;

function domOf(checkpoint: Checkpoint<Needs>): string {
  const { dom } = checkpoint.evidence;
  return dom.ok ? dom.value.slice(0, longestDom) : '';
}

/** Reads a stepper (“Étape 2 sur 4”), a list with `aria-current="step"`, a progress bar, or the words that say how many steps there are. */
export function stepSigns(checkpoint: Checkpoint<Needs>): StepSigns {
  const blocks = shownBlocks(checkpoint).filter((block) => block.region !== 'footer');
  const stepper = blocks.find((block) => position.test(fold(block.text.slice(0, 300))));
  if (stepper !== undefined) return { announced: true, current: true, quote: stepper.text.slice(0, 300) };
  const dom = domOf(checkpoint);
  const marked = currentMark.test(dom);
  const counted = blocks.find((block) => count.test(fold(block.text.slice(0, 1000))));
  const listed = blocks.find(
    (block) =>
      (block.role === 'listItem' || block.role === 'term') &&
      isMain(block) &&
      block.headings.some((title) => stepsTitle.test(fold(title))),
  );
  const announced = marked || counted !== undefined || listed !== undefined;
  const quote = counted?.text ?? listed?.text;
  return { announced, current: marked || progressMark.test(dom), ...(quote === undefined ? {} : { quote: quote.slice(0, 300) }) };
}
