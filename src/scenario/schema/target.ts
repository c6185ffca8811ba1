import { z } from 'zod';
import { described } from './describe.ts';
import { mapping } from './mapping.ts';
import { role } from './roles.ts';
import { atMostOne, exactlyOne, goesWith, ruleKeywords, withRules } from './rules.ts';
import { text, written } from './texts.ts';

const ways = ['role', 'label', 'text', 'css'];

/** The keys by which a person finds a control. */
export const targetShape = {
  role: described('target.role', role.optional()),
  name: described('target.name', written.optional()),
  label: described('target.label', written.optional()),
  text: described('target.text', written.optional()),
  css: described('target.css', text.optional()),
  in: described('target.in', written.optional()),
  exact: described('target.exact', z.boolean().optional()),
  nth: described('target.nth', z.int().min(1).max(1000).optional()),
};

const named = goesWith('name-needs-role', 'name', ['role']);

/** Rules of a mapping that must find one control. */
export const targetRules = [exactlyOne('one-way', ways), named];

/** Rules of a mapping that may say where, or not. */
export const optionalTargetRules = [
  atMostOne('one-way', ways),
  named,
  ...['in', 'exact', 'nth'].map((key) => goesWith('target-needs-way', key, ways)),
];

/** A control, in the long form. */
const target = described('target', withRules(mapping('target', targetShape), targetRules), { id: 'target', ...ruleKeywords(targetRules) });

/** A control, in the short form (its visible words) or in the long form. */
export const shortTarget = z.union([written, target], { error: () => 'target' });
