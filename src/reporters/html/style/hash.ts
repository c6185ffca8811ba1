/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-VFiVlsUoIqGy4OEAFFenSHP0yq22zX3m/HQcWPAebEE=';
