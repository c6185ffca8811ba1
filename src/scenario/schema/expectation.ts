import { z } from 'zod';
import { described } from './describe.ts';
import { mapping } from './mapping.ts';
import { role } from './roles.ts';
import { atLeastOne, goesWith, notBoth, ruleKeywords, withRules } from './rules.ts';
import { written } from './texts.ts';

const shape = {
  text: described('expect.text', written.optional()),
  url: described('expect.url', written.optional()),
  title: described('expect.title', written.optional()),
  heading: described('expect.heading', written.optional()),
  role: described('expect.role', role.optional()),
  name: described('expect.name', written.optional()),
};
const conditions = ['text', 'url', 'title', 'heading', 'role'];
const named = goesWith('name-needs-role', 'name', ['role']);
const rules = [atLeastOne('expect-something', [...conditions, 'name']), named];

const longExpectation = described('step.expect', withRules(mapping('expect', shape), rules), { id: 'expectation', ...ruleKeywords(rules) });

/** What a page must show: a visible text, or several conditions that must all hold. */
export const expectation = z.union([written, longExpectation], { error: () => 'expectation' });

const seconds = z.number({ error: () => 'seconds' }).gt(0).max(60);
const waitRules = [
  atLeastOne('expect-something', ['seconds', ...conditions, 'name']),
  ...conditions.map((key) => notBoth('seconds-or-condition', 'seconds', key)),
  named,
];

/** Seconds, or what to wait for. */
export const waiting = z.union(
  [
    seconds,
    described('step.wait', withRules(mapping('wait', { seconds: described('wait.seconds', seconds.optional()), ...shape }), waitRules), {
      ...ruleKeywords(waitRules),
    }),
  ],
  { error: () => 'waiting' },
);
