/** Nouns and adjectives whose -ent is heard; other words in -ent, but for those in -ment, are verbs, which end with nothing heard. */
const heard = new Set(
  (
    'cent dent vent lent agent argent urgent client accident incident président résident précédent excédent antécédent évident prudent imprudent ' +
    'confident dissident occident strident adolescent récent décent innocent convalescent descendent régent contingent ' +
    'diligent indigent intelligent divergent détergent émergent parent apparent transparent adhérent cohérent incohérent ' +
    'différent indifférent inhérent afférent référent concurrent récurrent patient impatient quotient orient récipient inconvénient ' +
    'coefficient ingrédient expédient escient efficient déficient conscient inconscient excellent équivalent polyvalent ambivalent talent ' +
    'violent insolent indolent relent somnolent turbulent permanent continent éminent pertinent imminent proéminent abstinent absent ' +
    'présent consent ressent souvent couvent auvent avent évent paravent compétent incompétent content mécontent impotent pénitent ' +
    'intermittent rémittent latent patent fréquent conséquent subséquent éloquent délinquent affluent confluent effluent influent serpent ' +
    'arpent torrent onguent adjacent réticent trident négligent convergent astringent'
  ).split(' '),
);

/** Verbs in -ment, whose ending is mute. */
const muteMent = new Set(
  (
    'aiment forment informent transforment conforment déforment réforment confirment affirment infirment ferment renferment dorment endorment ' +
    'arment alarment nomment dénomment renomment consomment résument présument assument consument allument estiment expriment suppriment ' +
    'impriment oppriment compriment priment animent réclament proclament programment filment légitiment blâment entament diffament'
  ).split(' '),
);

/** True for a word in small letters whose final -ent is written, not heard. */
export function hasMuteEnt(word: string): boolean {
  if (!word.endsWith('ent') || word.length < 5) return false;
  if (word.endsWith('ment')) return muteMent.has(word);
  return !heard.has(word) && !/(?:v|t|s)ient$/u.test(word);
}
