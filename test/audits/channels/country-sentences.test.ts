import { describe, expect, it } from 'vitest';
import { channelsOn } from '../../../src/audits/channels/page-channels.ts';
import { checkpoint, procedure } from '../../support/evidence.ts';

/** A sentence, and the channels that it offers or closes: `group:kind`, sorted. */
type Row = readonly [text: string, expected: readonly string[]];

const dutch: readonly Row[] = [
  ['Kom langs aan het loket van het gemeentehuis.', ['counter:town-hall']],
  ['U kunt de kaart aanvragen in het gemeentehuis.', ['counter:town-hall']],
  ['Het loket is open van maandag tot vrijdag van 9 tot 12 uur.', ['counter:counter']],
  ['Maak een afspraak met een medewerker.', ['counter:appointment']],
  ['We ontvangen u op afspraak.', ['counter:counter']],
  ['Vind het dichtstbijzijnde loket', ['counter:counter']],
  ['Zoek uw gemeente', ['counter:locator']],
  ['Ga naar uw ziekenfonds.', ['counter:health-insurance']],
  ['Schrijf u in bij Actiris.', ['counter:job-centre']],
  ['Bezoekersadres: Wetstraat 16, 1000 Brussel', ['counter:counter']],
  ['Stuur uw aanvraag per post.', ['post:post']],
  ['U kunt de aanvraag ook per brief indienen.', ['post:post']],
  ['Druk het formulier af en onderteken het.', ['post:paper-form']],
  ['Postadres: Dienst Bevolking, Postbus 12, 1000 Brussel', ['post:address', 'post:post']],
  ['U ontvangt de kaart per post.', []],
  ['U moet persoonlijk langskomen voor de kaart.', ['counter:counter']],
  ['Kaarten: alleen op afspraak, aan het loket van het Administratief Centrum.', ['counter:town-hall']],
  ['Je gaat naar de dienst Burgerzaken met een pasfoto.', ['counter:town-hall']],
  ['Er worden geen burgers meer ontvangen zonder afspraak.', []],
  ['Het e-loket blijft beschikbaar voor attesten.', []],
  ['Je ontvangt thuis via de post een oproepingskaart.', []],
  ['U moet ingeschreven zijn in de gemeente.', []],
  ['U bent aangesloten bij een ziekenfonds.', []],
  ['U verhuist naar de gemeente Etterbeek.', []],
  ['Vraag het attest aan bij uw gemeente.', ['counter:town-hall']],
  ['Informatie over het loket vindt u op onze website.', []],
  ['Het loon wordt maandelijks betaald.', []],
  ['Wij sturen de kaart per post.', []],
  ['Uw postadres', []],
  ['Dien uw aanvraag in via het digitaal loket.', []],
  ['U moet zich niet verplaatsen.', []],
  ['U hoeft niet naar het loket te komen.', []],
  ['Een telefonische afspraak is mogelijk.', []],
  ['Vul het contactformulier in.', ['online:form']],
  ['Stel uw vraag via de chat.', ['online:chat']],
  ['Mail ons op info@example.be', ['online:mail']],
  ['Dove personen kunnen bellen via Teletolk.', ['relay:text-relay']],
  ['Onze loketten zijn gesloten voor het publiek.', ['closed:counter']],
  ['Het loket is sinds maart definitief gesloten.', ['closed:counter']],
  ['U kunt niet meer terecht aan het loket.', ['closed:counter']],
  ['De aanvraag gebeurt enkel online.', ['closed:online-only']],
  ['Papieren aanvragen worden niet meer aanvaard.', ['closed:post']],
  ['De infolijn is tijdelijk onderbroken.', ['closed:phone']],
  ['Het loket is gesloten op zaterdag.', ['counter:counter']],
  ['Op woensdag is het loket gesloten.', ['counter:counter']],
  ['U kunt dit niet alleen online doen, maar ook aan het loket.', ['counter:counter']],
];

const german: readonly Row[] = [
  ['Kommen Sie persönlich am Schalter der Gemeindeverwaltung vorbei.', ['counter:town-hall']],
  ['Sie können den Ausweis im Gemeindehaus beantragen.', ['counter:town-hall']],
  ['Melden Sie sich bei der Einwohnerkontrolle an.', ['counter:town-hall']],
  ['Gehen Sie zum Biergercenter.', ['counter:town-hall']],
  ['Der Schalter ist von Montag bis Freitag geöffnet.', ['counter:counter']],
  ['Vereinbaren Sie einen Termin.', ['counter:appointment']],
  ['Finden Sie Ihre Gemeinde', ['counter:locator']],
  ['Sie müssen persönlich vorsprechen.', ['counter:counter']],
  ['Senden Sie das Formular per Post.', ['post:post']],
  ['Das Gesuch kann auch per Brief eingereicht werden.', ['post:post']],
  ['Drucken Sie das Formular aus.', ['post:paper-form']],
  ['Postanschrift: Amt für Beiträge, Postfach 12, 3003 Bern', ['post:address', 'post:post']],
  ['Sie erhalten die Karte per Post.', []],
  ['Die Anmeldung muss persönlich am Schalter der Einwohnerdienste erfolgen.', ['counter:town-hall']],
  ['Zuzüger haben sich bei der Einwohnerkontrolle persönlich anzumelden.', ['counter:town-hall']],
  ['Der Umzug innerhalb der Gemeinde ist der Einwohnerkontrolle mitzuteilen.', []],
  ['Sie wohnen in der Gemeinde Eupen.', []],
  ['Sie sind bei einer Krankenkasse versichert.', []],
  ['Melden Sie den Umzug auf der Gemeinde.', ['counter:town-hall']],
  ['Der Lohn wird monatlich bezahlt.', []],
  ['Informationen zum Schalter finden Sie auf unserer Website.', []],
  ['Wir schicken Ihnen die Karte per Post.', []],
  ['Ihre Postadresse', []],
  ['Nutzen Sie den Online-Schalter.', []],
  ['Sie müssen dafür nicht persönlich erscheinen.', []],
  ['Füllen Sie das Kontaktformular aus.', ['online:form']],
  ['Schreiben Sie an info@example.ch', ['online:mail']],
  ['Gehörlose erreichen uns telefonisch über die Textvermittlung.', ['relay:text-relay']],
  ['Unsere Schalter sind für das Publikum geschlossen.', ['closed:counter']],
  ['Der Schalter wurde endgültig aufgehoben.', ['closed:counter']],
  ['Anträge am Schalter sind nicht mehr möglich.', ['closed:counter']],
  ['Der Antrag kann nur online gestellt werden.', ['closed:online-only']],
  ['Der Antrag ist ausschließlich über das Internet möglich.', ['closed:online-only']],
  ['Anträge auf Papier werden nicht angenommen.', ['closed:post']],
  ['Wir erteilen keine telefonischen Auskünfte.', ['closed:phone']],
  ['Der Schalter ist am Samstag geschlossen.', ['counter:counter']],
  ['Am Mittwoch bleibt der Schalter geschlossen.', ['counter:counter']],
];

const belgianFrench: readonly Row[] = [
  ['Présentez-vous à la maison communale.', ['counter:town-hall']],
  ['Adressez-vous au service Population de votre commune.', ['counter:town-hall']],
  ['Introduisez la demande auprès de votre administration communale.', ['counter:town-hall']],
  ['Inscrivez-vous chez Actiris.', ['counter:job-centre']],
  ['Vous pouvez vous rendre au CPAS.', ['counter:agency']],
  ['Accueil sur place : rue de la Loi 16, 1000 Bruxelles', ['counter:counter']],
  ['Envoyez le formulaire par courrier : rue Royale 2, 1000 Bruxelles', ['post:address', 'post:post']],
  ['Les guichets de la maison communale sont fermés au public.', ['closed:counter']],
  ['La commune compte 1000 habitants.', []],
  ['L’e-guichet reste à votre disposition.', []],
  ['Le vendredi, les services travaillent à guichets fermés.', []],
  ['Vous serez invité à vous présenter auprès de l’administration communale.', ['counter:town-hall']],
  ['Vous êtes affilié à une mutuelle.', []],
  ['Vous devez être domicilié à la commune depuis un an.', []],
  ['En 1830 la Belgique devint indépendante, rue de la Loi 16.', []],
];

const luxembourg: readonly Row[] = [
  ['Présentez-vous au Biergercenter.', ['counter:town-hall']],
  ['Faites la démarche sur MyGuichet.lu.', []],
  ['Adressez-vous au guichet, 43, boulevard Roosevelt, L-2450 Luxembourg', ['counter:counter']],
  ['Adresse postale : B.P. 1024, L-1010 Luxembourg', ['post:address', 'post:post']],
];

const swissFrench: readonly Row[] = [
  ['Adressez-vous au contrôle des habitants.', ['counter:town-hall']],
  ['Annoncez-vous auprès de votre commune.', ['counter:town-hall']],
  ['Adresse postale : Service de la population, case postale, 1014 Lausanne', ['post:address', 'post:post']],
];

const british: readonly Row[] = [
  ['Visit your local council offices.', ['counter:town-hall']],
  ['Go to the register office in person.', ['counter:town-hall']],
  ['You can get help at your local Citizens Advice.', ['counter:agency']],
  ['Send the form to: PO Box 12, London SW1A 2AA', ['post:address', 'post:post']],
  ['Our reception is closed to the public.', ['closed:counter']],
];

const tables: readonly (readonly [country: string, lang: string, rows: readonly Row[]])[] = [
  ['BE', 'nl', dutch],
  ['CH', 'de', german],
  ['BE', 'fr', belgianFrench],
  ['LU', 'fr', luxembourg],
  ['CH', 'fr', swissFrench],
  ['GB', 'en', british],
];

function read(text: string, lang: string, country: string): readonly string[] {
  const subject = procedure({ country, language: lang });
  const page = channelsOn(checkpoint({ blocks: [text], page: { lang: `${lang}-${country}` } }), subject);
  const groups = (['counter', 'post', 'online', 'relay', 'closed'] as const).flatMap((group) =>
    page[group].map((item) => `${group}:${item.kind}`),
  );
  return [...new Set(groups)].toSorted();
}

describe.each(tables)('channels in sentences, %s in %s', (country, lang, rows) => {
  it.each(rows)('“%s”', (text, expected) => {
    expect(read(text, lang, country)).toEqual(expected);
  });
});
