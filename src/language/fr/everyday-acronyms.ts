const units = 'MO KO GO KG HT TTC EUR EURO EUROS USA UE UK EU ONU OTAN AM PM JJ MM AA AAAA HH YYYY DD KM CM';
const formats = 'PDF JPG JPEG PNG HEIC GIF ZIP DOC DOCX ODT XLS XLSX CSV TXT TIFF BMP SVG HTML USB CD DVD WIFI URL QR';
const postal = 'BP CS TSA CEDEX';
/** Names that are often written in capitals, and stand for nothing. */
const names = 'KBIS';
/** On every phone, screen, form or street. */
const street =
  'SMS MMS GPS FAQ OK CV TV VOS VIP SUV BD NON OUI SVP NB PS ID PIN WC DJ FM AOP BIO LED TTY SOS ADN VIH PV COVID ABS GPL SIM DOM TOM';
/** On every ticket, till receipt, pay slip and job advertisement: known by these letters, not by what they stand for. */
const daily =
  'TVA SNCF RATP RER TGV TER EDF GDF HLM SMIC CDI CDD RTT BTS BEP CAP IUT DUT PME PMU PDG TNT PCR BCG SAMU CRS ISO NF';

/**
 * Acronyms that every adult reads as a word, for whom “taxe sur la valeur ajoutée” would be no help: they are no findings. Kept
 * short: an acronym of one administration (CAF, RSA) is not one of them, however many people know it.
 */
export const everydayAcronyms: ReadonlySet<string> = new Set([units, formats, postal, names, street, daily].join(' ').split(' '));
