const kinds = ['text', 'email', 'tel', 'date', 'number'] as const;

function field(rank: number): string {
  const kind = kinds[rank % kinds.length] ?? 'text';
  if (rank % 10 === 9)
    return `<fieldset class="fr-fieldset"><legend>Question ${rank} : êtes-vous concerné par cette situation ?</legend>
      <label><input type="radio" name="q${rank}" value="oui"> Oui</label> <label><input type="radio" name="q${rank}" value="non"> Non</label></fieldset>`;
  if (rank % 10 === 5)
    return `<div class="fr-select-group"><label for="c${rank}">Commune de naissance ${rank}</label>
      <select id="c${rank}" name="c${rank}"><option value="">Choisir</option>${[1, 2, 3, 4, 5].map((n) => `<option>Commune ${n}</option>`).join('')}</select></div>`;
  return `<div class="fr-input-group"><label class="fr-label" for="c${rank}">Renseignement ${rank} *
      <span class="fr-hint-text">Indiquez-le tel qu’il figure sur votre pièce d’identité.</span></label>
      <input class="fr-input" id="c${rank}" name="c${rank}" type="${kind}" required${rank % 7 === 0 ? ' aria-invalid="true"' : ''} aria-describedby="m${rank}">
      <p id="m${rank}" class="${rank % 7 === 0 ? 'fr-error-text' : 'fr-message'}">${rank % 7 === 0 ? 'Ce renseignement est obligatoire.' : ''}</p></div>`;
}

/** A form of so many fields in the manner of a French public service, a sixth of them in error. */
export function formPage(fields: number): string {
  const parts = Array.from(
    { length: fields },
    (_, rank) => `${rank % 12 === 0 ? `<h2>Partie ${rank / 12 + 1}</h2>` : ''}${field(rank)}`,
  );
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Demande d’aide</title><style>
    body{font:16px/1.5 sans-serif;margin:1rem;color:#161616} .fr-hint-text{display:block;color:#666;font-size:.75rem} .fr-error-text{color:#ce0500}
    .fr-input,select{display:block;width:100%;border:0;box-shadow:inset 0 -2px #3a3a3a;background:#eee;padding:.5rem} .fr-input-group{margin:1rem 0}
    </style></head><body><header><p>République française</p><nav aria-label="Menu"><ul><li><a href="/">Accueil</a></li><li><a href="/aide">Aide</a></li></ul></nav></header>
    <main><h1>Demande d’aide au logement</h1><p>Remplissez ce formulaire. Comptez une vingtaine de minutes.</p><form>${parts.join('\n')}<button>Continuer</button></form></main>
    <footer><p><a href="/accessibilite">Accessibilité : partiellement conforme</a></p></footer></body></html>`;
}
