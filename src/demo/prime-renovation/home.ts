import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { layout } from './layout.ts';

/** Jargon, long sentences, acronyms that are never explained (planted). */
export const home: Handler = () =>
  page(
    layout(
      html`<h3>Présentation du dispositif</h3>
        <p>
          La présente télédéclaration, instruite par l’opérateur dans le cadre du dispositif PRED conformément aux dispositions
          des articles R. 319-4 et suivants du code de l’équipement domestique, permet au bénéficiaire éligible, sous réserve de
          la complétude de son dossier et du respect des plafonds de ressources déterminés par référence au RFR de
          l’avant-dernière année civile, de solliciter l’attribution d’une prime forfaitaire non cumulable avec les concours
          financiers octroyés antérieurement au titre du même équipement.
        </p>
        <p>
          Nonobstant l’enregistrement de la demande dans le SIRD, l’engagement juridique de la dépense demeure subordonné à la
          validation préalable de la DUD par le service instructeur, lequel se réserve la faculté de procéder à toute vérification
          diligentée sur pièces ou sur place, le défaut de production des justificatifs requis dans le délai imparti emportant
          irrévocablement caducité de la demande et forclusion du demandeur.
        </p>
        <p>
          Toute demande afférente à un équipement dont la mise en service est antérieure à la notification de l’accusé
          d’enregistrement électronique est réputée irrecevable, quand bien même le montant prévisionnel des travaux aurait été
          déclaré par l’entreprise mandataire auprès du guichet dématérialisé interopérable.
        </p>
        <form method="get" action="${base}/demandeur">
          <div class="barre"><input class="btn" type="submit" value="Accéder à la DUD" /></div>
        </form>`,
    ),
  );
