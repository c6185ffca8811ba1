/** SHA-256 of the style sheet as the content security policy names it. */
export const styleHash = 'sha256-zLWCi+UU6Gg/m+uxOu1HgWEnWA6p196KT/kPVLHu+9A=';
