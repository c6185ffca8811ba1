import type { ComparedFinding } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { clip, oneLine } from '../../reporters/clean-text.ts';
import { say } from '../../reporters/say.ts';
import type { BrokenRule } from '../broken-rules.ts';
import type { Judgement, NotApplied } from './judge.ts';
import { dayOf, waiverName, type Waiver } from './waiver.ts';

/** Findings told one by one for a broken rule; the others are counted. */
const findingsTold = 5;

/** Days proposed for a waiver. */
const daysProposed = 90;

/** What the lines need to know beside the judgement. */
export interface GateView {
  readonly lang: Lang;
  /** Page of a procedure in the report, as it can be opened from here. */
  readonly report: (procedure: string) => string;
  /** The file where waivers are written. */
  readonly config: string;
  readonly now: Date;
}

function placeLine({ id, checkpoint, selector, quote }: ComparedFinding, procedure: string, { lang, report }: GateView): string {
  const words = quote === undefined ? '' : ` – « ${clip(quote, 120)} »`;
  const place = selector === undefined ? '' : ` – ${clip(selector, 120)}`;
  const where = say(lang, { fr: 'où :', en: 'where:' });
  const look = say(lang, { fr: 'voir :', en: 'look at:' });
  return `  ${where} ${oneLine(checkpoint)}${words}${place}\n  ${look} ${report(procedure)}#${procedure}-${id}`;
}

/** YAML that a page's words cannot break: only ids go in it, and a rule between quotes. */
function waiverBlock(what: string, procedure: string, until: string): string {
  const lines = [`- ${what}`, `  procedure: ${procedure}`, '  reason:', '  owner:', `  expires: ${until}`];
  return lines.map((line) => `  ${line}`).join('\n');
}

function acceptLines({ rule, procedure, findings, notOnlyFindings }: BrokenRule, view: GateView): string {
  const until = dayOf(new Date(view.now.getTime() + daysProposed * 86_400_000));
  const told = findings.slice(0, findingsTold);
  const blocks =
    told.length === 0 || findings.length > findingsTold || notOnlyFindings === true
      ? [waiverBlock(`rule: '${rule}'`, procedure, until)]
      : told.map(({ id }) => waiverBlock(`finding: '${id}'`, procedure, until));
  const how: Localized = {
    fr: `pour l’accepter jusqu’à cette date, dans ${view.config} sous « waivers: », en disant pourquoi (reason) et qui en répond (owner) :`,
    en: `to accept it until that day, in ${view.config} under “waivers:”, saying why (reason) and who answers for it (owner):`,
  };
  return `  ${say(view.lang, how)}\n${blocks.join('\n')}`;
}

function brokenLines(broken: BrokenRule, view: GateView): readonly string[] {
  const { findings } = broken;
  const rest = findings.length - findingsTold;
  const more = say(view.lang, { fr: `  … et ${rest} constats de plus`, en: `  … and ${rest} more findings` });
  return [
    oneLine(say(view.lang, broken)),
    ...findings.slice(0, findingsTold).map((finding) => placeLine(finding, broken.procedure, view)),
    ...(rest > 0 ? [more] : []),
    ...(findings.length === 0 ? [`  ${say(view.lang, { fr: 'voir :', en: 'look at:' })} ${view.report(broken.procedure)}`] : []),
    acceptLines(broken, view),
  ];
}

const expiredText = (waiver: Waiver): Localized => ({
  fr: `${waiver.file}:${waiver.line}: dérogation échue le ${waiver.expires} (${waiverName(waiver)}), répondant : ${waiver.owner}. Corrigez et retirez-la, ou décidez d’une nouvelle date.`,
  en: `${waiver.file}:${waiver.line}: waiver expired on ${waiver.expires} (${waiverName(waiver)}), owner: ${waiver.owner}. Fix it and remove the waiver, or decide on a new date.`,
});

const unusedText = (waiver: Waiver): Localized => ({
  fr: `${waiver.file}:${waiver.line}: avertissement : cette dérogation ne correspond à rien dans cette campagne (${waiverName(waiver)}) : corrigé, ou non revu. Si c’est corrigé, retirez-la.`,
  en: `${waiver.file}:${waiver.line}: warning: this waiver matches nothing in this run (${waiverName(waiver)}): fixed, or not rechecked. If it is fixed, remove the waiver.`,
});

function notAppliedText(rules: string, procedure: string | undefined): Localized {
  if (procedure !== undefined) {
    return {
      fr: `Règles non appliquées à « ${procedure} », que la campagne de référence n’a pas : ${rules}.`,
      en: `Rules not applied to “${procedure}”, which the baseline does not have: ${rules}.`,
    };
  }
  return {
    fr: `Règles non appliquées : ${rules}. Il n’y a pas encore de campagne de référence (première campagne) : gardez celle-ci, et donnez-la la prochaine fois avec --baseline.`,
    en: `Rules not applied: ${rules}. There is no baseline yet (first run): keep this run, and give it next time with --baseline.`,
  };
}

/** Rules that had nothing to compare with: what they would have said is not known, and it is said. */
function notAppliedLines(all: readonly NotApplied[], lang: Lang): readonly string[] {
  return [...Map.groupBy(all, ({ procedure }) => procedure)].map(([procedure, some]) =>
    oneLine(say(lang, notAppliedText(some.map(({ rule }) => rule).join(', '), procedure))),
  );
}

/** What went wrong, for standard error: broken rules with where, how to look and how to accept; then waivers, and rules not applied. */
export function gateLines({ broken, expired, unused, waived, notApplied }: Judgement, view: GateView): readonly string[] {
  const { lang } = view;
  const count = waived.length;
  const accepted = {
    fr: `${count} constat${count > 1 ? 's' : ''} sous dérogation : toujours dans les fiches et dans les lettres, ${count > 1 ? 'ils ne ferment' : 'il ne ferme'} pas la porte.`,
    en: `${count} finding${count > 1 ? 's' : ''} waived: still in the scorecards and in the letters, ${count > 1 ? 'they do' : 'it does'} not close the gate.`,
  };
  return [
    ...broken.flatMap((each) => brokenLines(each, view)),
    ...expired.map((waiver) => oneLine(say(lang, expiredText(waiver)))),
    ...unused.map((waiver) => oneLine(say(lang, unusedText(waiver)))),
    ...(count === 0 ? [] : [say(lang, accepted)]),
    ...notAppliedLines(notApplied, lang),
  ];
}

/** The same for machines, in summaries. */
export function gateJson({ broken, expired, unused, waived, notApplied }: Judgement): object {
  return {
    brokenRules: broken.map(({ en }) => en),
    broken: broken.map(({ rule, procedure, findings, fr, en }) => ({ rule, procedure, message: { fr, en }, findings })),
    waived: waived.map(({ waiver, ...finding }) => ({
      ...finding,
      reason: waiver.reason,
      owner: waiver.owner,
      expires: waiver.expires,
    })),
    expiredWaivers: expired,
    unusedWaivers: unused,
    notApplied,
  };
}
