/** Words that announce examples. */
export const examples = /\(?(?:par exemple|exemples?\b|ex\.|notamment|such as|for example|e\.g\.)|\betc\b|…|\.\.|par exemple\)/i;
