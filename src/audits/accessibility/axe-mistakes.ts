import type { AxeNode } from '../../model/axe-evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';

type State = Checkpoint<'text' | 'dom'>;

/** Language tags without the usual shape that BCP 47 (RFC 5646, 2.2.8) keeps valid: axe calls them invalid. */
const grandfathered =
  /\blang="(?:i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de)|en-gb-oed)"/i;

function textHasLanguage({ evidence: { text } }: State): boolean {
  return text.ok && text.value.length > 0 && text.value.every((block) => block.lang !== undefined && block.lang !== '');
}

/** A browser obeys the first refresh of a page: when it leaves at once, those that follow never come. */
function leavesAtOnce({ evidence: { dom } }: State): boolean {
  return dom.ok && /data-u-refresh="0"/.exec(dom.value.slice(0, 100_000)) !== null;
}

/** A modal dialog puts the rest of the page, frames included, out of reach: what they hold cannot be reached by mistake while it is open. */
function isBehindDialog({ frame }: AxeNode, { evidence: { dom } }: State): boolean {
  return frame !== undefined && dom.ok && /<dialog(?=\s)[^<>]{0,1000}\sopen(?=[\s=>])/.test(dom.value);
}

const excuses: Readonly<Record<string, (node: AxeNode, state: State) => boolean>> = {
  'html-has-lang': (_node, state) => textHasLanguage(state),
  'html-lang-valid': ({ html }) => grandfathered.test(html),
  'valid-lang': ({ html }) => grandfathered.test(html),
  'frame-focusable-content': isBehindDialog,
  'meta-refresh': (_node, state) => leavesAtOnce(state),
};

/** True when what axe calls a violation may well be right on this state: it is then only to be looked at. */
export function isExcused(rule: string, node: AxeNode, state: State): boolean {
  return Object.hasOwn(excuses, rule) && excuses[rule]?.(node, state) === true;
}
