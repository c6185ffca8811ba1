import { z } from 'zod';
import { conditions } from '../../replay/conditions.ts';
import { reportFormats } from '../options.ts';

/** Words that zod's issues carry to the explanation, beside its own codes. */
export const configTags = {
  day: 'day',
  text: 'text',
  finding: 'finding',
  indicator: 'indicator',
  one: 'one-subject',
  procedure: 'needs-procedure',
  authority: 'authority',
  password: 'password',
} as const;

const text = z.string().trim().min(1, configTags.text);
const texts = z.array(text).min(1, configTags.text);

/** A real day: 30 February is none. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const subjects = ['finding', 'indicator', 'rule'] as const;

const waiver = z
  .strictObject({
    finding: z
      .string()
      .regex(/^[0-9a-f]{12}$/, configTags.finding)
      .describe('Id of a finding, as reports and messages print it. Put it between quotes.')
      .optional(),
    indicator: z
      .string()
      .regex(/^\d\.\d$/, configTags.indicator)
      .describe('An indicator of a procedure, such as "4.3", between quotes.')
      .optional(),
    rule: text.describe('A rule of failOn, for a procedure.').optional(),
    procedure: text.describe('Id of the procedure. Without it, a finding is waived wherever it is.').optional(),
    reason: text.describe('Why it is accepted.'),
    owner: text.describe('Who answers for it: a name, a team, a ticket.'),
    expires: z.string().refine(isDay, configTags.day).describe('Last day it holds, YYYY-MM-DD (UTC). After it, the gate fails.'),
  })
  .superRefine((value, context) => {
    if (subjects.filter((key) => value[key] !== undefined).length !== 1)
      context.addIssue({ code: 'custom', message: configTags.one });
    else if (value.finding === undefined && value.procedure === undefined)
      context.addIssue({ code: 'custom', message: configTags.procedure });
  });

const isWebAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const hasCredentials = (value: string): boolean =>
  URL.canParse(value) && `${new URL(value).username}${new URL(value).password}` !== '';

const authority = z
  .string()
  .refine(isWebAddress, { message: configTags.authority, abort: true })
  .refine((value) => !hasCredentials(value), configTags.password);

const conditionIds = conditions.map(({ id }) => id);

/** `usager.config.yaml`: default options, and what is accepted. */
export const configDocument = z.strictObject({
  usager: z.literal(1).describe('Version of this format.').optional(),
  lang: z.enum(['fr', 'en']).describe('Language of messages and reports.').optional(),
  scenarios: texts
    .describe('Scenario files, folders or globs that `usager audit` and `usager check` read when none is named.')
    .optional(),
  out: text.describe('Folder of the run; {date} and {time} are replaced.').optional(),
  conditions: z.array(z.enum(conditionIds)).min(1, configTags.text).describe('Replay only under these conditions.').optional(),
  paths: texts.describe('Replay only these paths.').optional(),
  concurrency: z.int().min(1).max(64).describe('Journeys at once.').optional(),
  perHost: z.int().min(1).max(64).describe('Journeys at once on one host.').optional(),
  retries: z.int().min(0).max(5).describe('Times a journey broken off by the network is begun again.').optional(),
  repeat: z.int().min(1).max(9).describe('Times every journey is replayed.').optional(),
  format: z.array(z.enum(reportFormats)).min(1, configTags.text).describe('Report formats.').optional(),
  lighthouse: z.boolean().describe('false skips Lighthouse.').optional(),
  screenshots: z.boolean().describe('false takes no pictures.').optional(),
  archive: z.boolean().describe('true archives every page met, data masked.').optional(),
  browser: text.describe('Chrome or Chromium to drive.').optional(),
  quiet: z.boolean().describe('true prints no progress.').optional(),
  baseline: text.describe('Folder of the earlier run that rules compare with.').optional(),
  tsa: authority
    .describe('Time-stamp authority (RFC 3161) that `usager case` asks, without user nor password: USAGER_TSA holds those.')
    .optional(),
  tsaCa: text.describe('Certificate of the time-stamp authority (PEM), for `usager verify` of a case file.').optional(),
  failOn: texts.describe('Rules: exit code 1 when one is broken.').optional(),
  waivers: z.array(waiver).describe('What is accepted, by whom, why and until when.').optional(),
});

export type ConfigDocument = z.infer<typeof configDocument>;

/** The JSON Schema (2020-12) of the file, made from the validator so that the two cannot part. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configDocument, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  return { $schema: schema.$schema, title: 'Usager configuration', ...schema };
}
