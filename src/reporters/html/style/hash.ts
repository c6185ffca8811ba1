/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-TJC9roEYGptkPyHl9caRghT/BnSoTgy8TYtAP04oeHg=';
