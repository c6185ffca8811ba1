/** English grammatical words: articles, possessives, demonstratives, pronouns, the commonest prepositions and conjunctions, to be, to have, to do, will. */
const whole =
  'the a an this that these those my your his her its our their mine yours hers ours theirs i you he she it we they me him us them one ' +
  'who whom whose which what there here of to in on at by for from with without into onto over under between against about as than ' +
  'and or but nor so if when while because be am is are was were been being have has had having do does did done will would shall not no';

/** “don’t”, “you’ll”, “it’s”: the contractions of the words above. */
const contracted =
  "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd " +
  "they'd isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't that's there's what's who's";

export const functionWords: ReadonlySet<string> = new Set(`${whole} ${contracted}`.split(' '));
