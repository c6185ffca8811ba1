/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-En6rizQnuDPxK4E7+fSI1JB6fwFm4pE5TAKstsxozB4=';
