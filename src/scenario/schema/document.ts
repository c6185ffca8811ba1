import { z } from 'zod';
import { described, withKeywords } from './describe.ts';
import { mapping } from './mapping.ts';
import { atLeastOne, atMostOne, ruleKeywords, withRules } from './rules.ts';
import { step, steps } from './step.ts';
import { shortTarget } from './target.ts';
import { address, datumName, host, id, postcode, text, written, writtenOrEmpty } from './texts.ts';

const datum = mapping('datum', {
  value: described('data.value', writtenOrEmpty),
  public: described('data.public', z.boolean().optional()),
});
const data = z.record(datumName, z.union([writtenOrEmpty, datum], { error: () => 'datum' }));

const procedure = mapping('procedure', {
  id: described('procedure.id', id),
  title: described('procedure.title', text),
  authority: described('procedure.authority', text),
  country: described('procedure.country', z.string().regex(/^[A-Z]{2}$/, { error: () => 'country' }).optional()),
  region: described('procedure.region', z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: () => 'region' }).optional()),
  postcode: described('procedure.postcode', postcode.optional()),
  language: described('procedure.language', z.string().regex(/^[a-z]{2}$/, { error: () => 'language' }).optional()),
  kind: described('procedure.kind', z.enum(['state', 'social-security', 'local', 'operator'])),
  url: described('procedure.url', address.optional()),
});

const basicAuth = mapping('basicAuth', {
  username: described('site.basicAuth.username', text),
  password: described('site.basicAuth.password', text),
});

const site = mapping('site', {
  start: described('site.start', address),
  allow: described('site.allow', z.array(host).min(1).max(200).optional()),
  dismiss: described('site.dismiss', z.array(shortTarget).max(20).optional()),
  basicAuth: described('site.basicAuth', basicAuth.optional()),
  storageState: described('site.storageState', text.optional()),
  alsoRead: described('site.alsoRead', z.array(text).max(50).optional()),
});

const stepOrSteps = z.union([step, steps], { error: () => 'steps' });
const changeRules = [
  atMostOne('one-change', ['answer', 'remove', 'replace']),
  atLeastOne('some-change', ['answer', 'remove', 'replace', 'before', 'after']),
];
const answer = z.union([written, z.array(text).min(1).max(20)], { error: () => 'answer' });
const longChange = mapping('change', {
  answer: described('change.answer', answer.optional()),
  remove: described('change.remove', z.literal(true, { error: () => 'remove' }).optional()),
  replace: described('change.replace', stepOrSteps.optional()),
  before: described('change.before', stepOrSteps.optional()),
  after: described('change.after', stepOrSteps.optional()),
});
const change = z.union([written, z.array(text).min(1).max(20), described('path.change', withRules(longChange, changeRules), ruleKeywords(changeRules))], {
  error: () => 'change',
});

const pathRules = [atMostOne('change-or-steps', ['change', 'steps'])];
const pathShape = mapping('path', {
  title: described('path.title', text),
  data: described('path.data', data.optional()),
  change: described('path.change', z.record(text, change).optional()),
  steps: described('path.steps', steps.optional()),
});
const path = withKeywords(withRules(pathShape, pathRules), ruleKeywords(pathRules));

/** A whole scenario file, as its author writes it. */
export const scenarioDocument = described(
  'scenario',
  mapping('scenario', {
    usager: described('usager', z.literal(1, { error: () => 'version' })),
    procedure: described('procedure', procedure),
    site: described('site', site),
    data: described('data', data.optional()),
    main: described(
      'main',
      mapping('main', { id: described('path.id', id.optional()), title: described('path.title', text.optional()) }).optional(),
    ),
    steps: described('steps', steps),
    paths: described('paths', z.record(id, path).optional()),
    conditions: described('conditions', z.array(text).min(1).max(50).optional(), { examples: [['desktop', 'smartphone']] }),
  }),
);

export type ScenarioDocument = z.output<typeof scenarioDocument>;
export type RawStep = z.output<typeof step>;
export type RawTarget = z.output<typeof shortTarget>;
export type RawData = z.output<typeof data>;
export type RawChange = z.output<typeof change>;
export type RawPath = z.output<typeof path>;
