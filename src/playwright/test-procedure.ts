import type { Lang, Localized } from '../model/localized.ts';
import type { Procedure } from '../model/scenario.ts';
import { say } from '../reporters/say.ts';
import type { ScenarioInput } from '../scenario/index.ts';
import { validateShape } from '../scenario/validate.ts';

/** What the tests walk through, as in the `procedure` of a scenario file. */
export type ProcedureOption = ScenarioInput['procedure'];

const missing: Localized = {
  fr: "usager.checkpoint a besoin de savoir quelle démarche ces tests parcourent : ajoutez test.use({ usagerProcedure: { id: 'ma-demarche', title: 'Ma démarche', authority: 'Ville d’Exemple', kind: 'local' } }), ou la même chose dans « use » de playwright.config.",
  en: "usager.checkpoint has to know which procedure these tests walk through: add test.use({ usagerProcedure: { id: 'my-procedure', title: 'My procedure', authority: 'Example City', kind: 'local' } }), or the same in `use` of playwright.config.",
};

/** Option of the tests, checked as a scenario file is. @throws Error in one sentence: what is wrong, and what would be right. */
export function testProcedure(given: ProcedureOption | undefined, url: string, lang: Lang): Procedure {
  if (given === undefined) throw new Error(say(lang, missing));
  const start = /^https?:/.test(url) ? url : 'https://example.org/';
  const checked = validateShape({ usager: 1, procedure: given, site: { start }, steps: [{ visit: 'start' }] });
  if (!checked.ok) {
    const wrong = checked.problems.map(
      ({ path, message }) =>
        `usagerProcedure${path
          .slice(1)
          .map((key) => `.${key}`)
          .join('')} – ${message[lang]}`,
    );
    throw new Error(wrong.join('\n'));
  }
  const { country = 'FR', language = 'fr', url: own = url, region, postcode, ...rest } = checked.document.procedure;
  const optional = {
    ...(region === undefined ? {} : { region }),
    ...(postcode === undefined ? {} : { postcode: String(postcode) }),
  };
  return { ...rest, country, language, url: own, ...optional };
}
