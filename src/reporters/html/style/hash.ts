/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-MmHMAcc/xCvtu4l4VjE6dOd3snOHPHz8+x276ROEr8c=';
