/** What a page could hold to break, deceive or take over a report. */
export const hostile = {
  script: '<script>window.pwned = 1</script>',
  image: '"><img src=x onerror="window.pwned=2">',
  svg: "'><svg onload=window.pwned=3>",
  javascript: 'javascript:window.pwned=4',
  template: '${window.pwned=5}{{7*7}}</style></title></template>',
  override: 'Tarif : \u202eetiutarg\u202c \u2066piège\u2069',
  control: 'avant\u0000\u0007\u001b[31mrouge\u001b[0m\u0085après\ud800',
  formula: "=cmd|' /C calc'!A0",
  lines: 'ligne 1\r\nligne 2\n| colonne | `code` | [lien](https://piege.example) @quelquun **gras** #1',
  emoji: 'Bonjour 👩🏽‍🦽 é\u0301 日本語 العربية',
  long: `${'Considérant les dispositions applicables, '.repeat(240)}fin`,
  word: 'anticonstitutionnellement'.repeat(20),
} as const;
