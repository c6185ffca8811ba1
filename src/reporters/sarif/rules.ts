import type { Lang } from '../../model/localized.ts';
import { markdownText } from '../md/escape.ts';
import type { Level } from '../problems/problem.ts';
import type { Rule } from '../problems/rule.ts';
import { say } from '../say.ts';
import { sarifText } from './texts.ts';

/** Tags of a rule that GitHub accepts. */
const tagsKept = 20;

/** A rule as SARIF’s `reportingDescriptor`, with its help in plain text and Markdown. */
export function ruleNode(
  { id, title, description, sources, tags }: Rule,
  level: Level,
  lang: Lang,
): Readonly<Record<string, unknown>> {
  const about = description === '' ? title : description;
  const heading = say(lang, { fr: 'Sources', en: 'Sources' });
  const plain = sources.map(({ label, url }) => (url === undefined ? label : `${label} (${url})`)).join(' ; ');
  const links = sources.map(({ label, url }) =>
    url === undefined ? `- ${markdownText(label)}` : `- [${markdownText(label)}](${url})`,
  );
  const markdown = [
    `**${markdownText(title, 500)}**`,
    markdownText(about, 1000),
    ...(links.length === 0 ? [] : [`${heading}\n\n${links.join('\n')}`]),
  ];
  const helpUri = sources.find(({ url }) => url !== undefined)?.url;
  return {
    id,
    name: id
      .split(/[-.]/u)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(about) },
    help: { text: sarifText(plain === '' ? about : `${about} ${heading} : ${plain}`), markdown: markdown.join('\n\n') },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level },
    properties: { tags: [...new Set(tags)].slice(0, tagsKept) },
  };
}
