/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-9+5gDWmzYkoHSrWYpzxun9YiSt9xwY4f2p5tIRpWxI4=';
