/** Spellings of one German vowel, longest first. */
const nucleus = /äu|ei|ai|ey|ay|au|eu|ie|aa|ee|oo|[aeiouyäöüàâéèêëïô]/gu;

/** Beginnings in which be- and ge- meet a vowel that would make one with theirs: “be-en-det”, “ge-ehrt”, “be-in-hal-tet”. */
const prefixed = /(?<=^|un|ver)(be|ge)(?=end|eil|ein|erd|ehr|eig|inhalt|impf|irr|urk|urt)/u;
/** Words whose “ie” is two syllables: “Fa-mi-li-e”, “Kri-te-ri-en”, “fi-nan-zi-ell”, but “stu-die-ren”. */
const open =
  /(?<=famil|immobil|fol|lin|ser|stud|präm|akt|mater|kriter|minister|fer|med|prinzip|ital|span|belg|petersil)i(?=e(?!r))|i(?=ell)|(?<=pat|kl)i(?=ent)/gu;

/** “u” after “q” is not a vowel; “Museum” ends in two syllables. */
function respell(word: string): string {
  return word
    .replace(/qu/gu, 'q')
    .replace(/eum(?=$|s)/gu, 'ejum')
    .replace(prefixed, '$1j')
    .replace(open, 'ij');
}

/** Syllables of a German word, by its vowels. */
export function germanSyllables(word: string): number {
  return Math.max(1, respell(word.toLowerCase().normalize('NFC')).match(nucleus)?.length ?? 0);
}
