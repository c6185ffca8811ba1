import { CannotRun } from '../errors.ts';

const sentence = (fr: string, en: string): CannotRun => new CannotRun({ fr, en });
const both = (name: string): readonly [string, string] =>
  name === '-' ? ['L’entrée standard', 'Standard input'] : [`« ${name} »`, `“${name}”`];

/** Why a text cannot be read, and what to do: one sentence each, which names the file. */
export const refusals = {
  notFound: (name: string) =>
    sentence(
      `${both(name)[0]} : aucun fichier de ce nom ; vérifiez le chemin, ou mettez le motif entre apostrophes ('textes/*.md').`,
      `${both(name)[1]}: there is no such file; check the path, or put the pattern between quotes ('texts/*.md').`,
    ),
  folder: (name: string) =>
    sentence(
      `${both(name)[0]} est un dossier : nommez ses fichiers, par exemple '${name}/*.md'.`,
      `${both(name)[1]} is a folder: name its files, for example '${name}/*.md'.`,
    ),
  unreadable: (name: string, why: { readonly fr: string; readonly en: string }) =>
    sentence(`${both(name)[0]} ne peut pas être lu : ${why.fr}.`, `${both(name)[1]} cannot be read: ${why.en}.`),
  empty: (name: string) =>
    sentence(
      `${both(name)[0]} est vide : enregistrez d’abord votre texte dans ce fichier.`,
      `${both(name)[1]} is empty: save your text in this file first.`,
    ),
  noWords: (name: string) =>
    sentence(
      `${both(name)[0]} ne contient aucun mot à lire : vérifiez que c’est le bon fichier et que son texte n’est pas une image.`,
      `${both(name)[1]} holds no word to read: check that it is the right file and that its text is not a picture.`,
    ),
  scanned: (name: string) =>
    sentence(
      `${both(name)[0]} ne contient que des images (un document numérisé ?) : donnez le fichier d’origine, par exemple le DOCX.`,
      `${both(name)[1]} holds pictures only (a scanned document?): give the original file, for example the DOCX.`,
    ),
  tooLarge: (name: string, megabytes: number) =>
    sentence(
      `${both(name)[0]} pèse plus de ${megabytes} Mo : donnez-le en plusieurs fichiers.`,
      `${both(name)[1]} weighs more than ${megabytes} MB: give it as several files.`,
    ),
  unknownType: (name: string) =>
    sentence(
      `${both(name)[0]} : son nom ne dit pas son format ; ajoutez --type md, html, txt, docx ou pdf, ou enregistrez-le dans l’un de ces formats.`,
      `${both(name)[1]}: its name does not say its format; add --type md, html, txt, docx or pdf, or save it in one of these formats.`,
    ),
  otherFormat: (name: string) =>
    sentence(
      `${both(name)[0]} est dans un format qui n’est pas lu : ouvrez-le et enregistrez-le en .docx.`,
      `${both(name)[1]} is in a format that is not read: open it and save it as .docx.`,
    ),
  mismatch: (name: string, really: string) =>
    sentence(
      `${both(name)[0]} est en réalité un fichier ${really.toUpperCase()} : ajoutez --type ${really}.`,
      `${both(name)[1]} is really a ${really.toUpperCase()} file: add --type ${really}.`,
    ),
  binary: (name: string) =>
    sentence(
      `${both(name)[0]} n’est pas du texte : donnez un fichier Markdown, HTML, texte, DOCX ou PDF.`,
      `${both(name)[1]} is not text: give a Markdown, HTML, plain text, DOCX or PDF file.`,
    ),
  brokenDocx: (name: string) =>
    sentence(
      `${both(name)[0]} n’est pas un DOCX lisible (abîmé ou protégé par un mot de passe) : ouvrez-le et enregistrez-le de nouveau en .docx, sans mot de passe.`,
      `${both(name)[1]} is not a readable DOCX (damaged, or protected by a password): open it and save it again as .docx, without a password.`,
    ),
  brokenPdf: (name: string) =>
    sentence(
      `${both(name)[0]} n’est pas un PDF lisible : exportez-le de nouveau depuis le document d’origine.`,
      `${both(name)[1]} is not a readable PDF: export it again from the original document.`,
    ),
  lockedPdf: (name: string) =>
    sentence(
      `${both(name)[0]} est protégé par un mot de passe : exportez-le de nouveau sans mot de passe.`,
      `${both(name)[1]} is protected by a password: export it again without one.`,
    ),
  tooSlow: (name: string) =>
    sentence(
      `${both(name)[0]} est trop long à lire : donnez-le en plusieurs fichiers.`,
      `${both(name)[1]} takes too long to read: give it as several files.`,
    ),
  badLanguage: (code: string) =>
    sentence(
      `« ${code} » n’est pas un code de langue : donnez-en un de deux lettres à --text-lang, par exemple fr ou en.`,
      `“${code}” is not a language code: give --text-lang one of two letters, for example fr or en.`,
    ),
};
