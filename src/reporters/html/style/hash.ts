/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-Je++el70q1dnoUKRpl5TM1DkKwtuUcPNjeouds4R3Uw=';
