/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-3rVHmRdGGNQrKcjkIyBZzQfWuiNzSvKS6A+JFrdpRVY=';
