import { say } from '../../method/say.ts';
import { fold } from '../reading/fold.ts';
import type { Sighting, TellingPage } from './telling.ts';
import { clausesOfPage, sighting, tellingPage } from './telling.ts';
import { topicAudit } from './topic.ts';

/** A heading that announces steps, with at least two blocks under it that name them. */
function underHeading(page: TellingPage): readonly Sighting[] {
  return page.blocks.flatMap((heading, at): readonly Sighting[] => {
    const { steps } = page.wordsOf(heading);
    const text = fold(heading.text.slice(0, 300));
    if (heading.role !== 'heading' || !steps.announces.test(text) || steps.stepper.test(text)) return [];
    const following = page.blocks.slice(at + 1, at + 25);
    const under = following.filter((block) => block.headings.includes(heading.text));
    const named = under.filter((block) => block.role === 'listItem' || block.role === 'heading' || block.role === 'summary');
    const [first, second] = named;
    return first === undefined || second === undefined
      ? []
      : [sighting('named', page, heading, `${heading.text} : ${first.text} ; ${second.text}`)];
  });
}

/** “Étape 1 : …”, “Étape 2 : …” at the start of blocks. */
function numbered(page: TellingPage): readonly Sighting[] {
  const seen = new Map<string, Sighting>();
  for (const block of page.blocks) {
    const { steps } = page.wordsOf(block);
    const text = fold(block.text.slice(0, 300));
    const match = steps.numbered.exec(text);
    if (match?.[1] === undefined || steps.stepper.test(text)) continue;
    const plain = /^\d/.test(text);
    if (plain && !block.headings.some((heading) => steps.announces.test(fold(heading)))) continue;
    if (text.length > match[0].length + 2) seen.set(match[1], sighting('named', page, block));
  }
  return seen.size >= 2 ? [...seen.values()].slice(0, 1) : [];
}

function told(page: TellingPage): readonly Sighting[] {
  return page.blocks.flatMap((block): readonly Sighting[] => {
    const { steps } = page.wordsOf(block);
    const text = fold(block.text.slice(0, 2000));
    return steps.sequence.test(text) && block.role !== 'heading' ? [sighting('named', page, block)] : [];
  });
}

function listAfterCount(page: TellingPage, selector: string): boolean {
  const at = page.blocks.findIndex((block) => block.selector === selector);
  const [first, second] = page.blocks.slice(at + 1, at + 3);
  return first?.role === 'listItem' && second?.role === 'listItem';
}

function counted(page: TellingPage): readonly Sighting[] {
  return clausesOfPage(page).flatMap(({ block, clause }): readonly Sighting[] => {
    const { steps } = page.wordsOf(block);
    if (!steps.count.test(clause.folded) || steps.stepper.test(clause.folded)) return [];
    return [sighting(listAfterCount(page, block.selector) ? 'named' : 'count', page, block, clause.text)];
  });
}

/** 2.1: the steps are named before starting (Regulation (EU) 2018/1724, art. 10 (a)). A stepper (“Étape 1 sur 4”) does not name them. */
export const steps = topicAudit({
  indicator: '2.1',
  absent: say('Étapes de la démarche non trouvées', 'Steps of the procedure not found'),
  present: say('Les étapes sont dites avant toute connexion :', 'The steps are said before any log-in:'),
  incomplete: say('Le nombre d’étapes est dit, pas leur contenu.', 'The number of steps is said, not what they are.'),
  requirement: 'Règlement (UE) 2018/1724, art. 10 a',
  find(checkpoint, { procedure }) {
    const page = tellingPage(checkpoint, procedure);
    return [...underHeading(page), ...numbered(page), ...told(page), ...counted(page)];
  },
  complete: (parts) => parts.has('named'),
});
