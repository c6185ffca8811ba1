import type { Target } from '../../model/scenario.ts';
import { doneWith, use } from '../act.ts';
import type { Done, Walk } from '../walk.ts';

/** Words of a control that begins to identify the person. */
const loginWords =
  /franceconnect|proconnect|educonnect|agentconnect|se connecter|me connecter|connexion|s['’]identifier|m['’]identifier|authentif|log ?in|log ?on|sign ?in/i;

/** Activates a control. */
export async function click(walk: Walk, target: Target): Promise<Done> {
  const found = await use(walk, target, 'click', async ({ locator, facts }, timeout) => {
    if (facts.tag === 'option') return locator.evaluate(selectOwnOption);
    return walk.condition.touch ? locator.tap({ timeout }) : locator.click({ timeout });
  });
  walk.clicks += 1;
  const done = doneWith(walk, found);
  if (loginWords.test(`${done.control ?? ''} ${target.name ?? target.text ?? target.label ?? ''}`)) walk.beforeLogin = false;
  return done;
}

/** Chooses an option of a native list; runs in the page. */
function selectOwnOption(option: Element): void {
  const list = option.closest('select');
  if (!(option instanceof HTMLOptionElement) || list === null) return;
  option.selected = true;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
}
