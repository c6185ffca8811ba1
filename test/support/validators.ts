import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): string => readFileSync(new URL(`../fixtures/schemas/${name}`, import.meta.url), 'utf8');

function sarifValidator() {
  // The schema is of draft 4; what it uses means the same in draft 7, which Ajv reads, but the name of its own address.
  const { $schema: _draft, id: _id, ...body } = JSON.parse(schema('sarif-2.1.0-rtm.5.json'));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(body);
}

let sarif: ReturnType<typeof sarifValidator> | undefined;

/** What Ajv finds against the schema of SARIF 2.1.0: nothing for a valid document. */
export function sarifErrors(document: unknown): readonly string[] {
  sarif ??= sarifValidator();
  sarif(document);
  return (sarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What libxml2 finds against Jenkins’s schema of JUnit XML. */
export async function junitErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: xml }],
    schema: [schema('jenkins-junit.xsd')],
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}

/** The fields that GitLab documents for a Code Quality report; no validator of GitLab’s is at hand. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          // Relative to the repository: neither absolute, nor an address, nor out of it.
          path: { type: 'string', pattern: '^(?!/|\\./|[a-z]+:)(?!.*\\n).+$' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

/** What Ajv finds against GitLab’s documented fields, and fingerprints that come back: GitLab shows the first alone. */
export function codeQualityErrors(document: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: true });
  if (!ajv.validate(codeQuality, document))
    return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const prints = (document as readonly { readonly fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  return prints.filter((print, index) => prints.indexOf(print) !== index).map((print) => `${print} comes back`);
}
