/** Weights of the judgement (judge.ts): what a feature adds to the score. Fitted by hand on labelled sources; `npm run evaluate` shows what a change does. */
export const weights = {
  features: {
    // What the name says.
    password: 2.6,
    secret: 0.5,
    token: 0,
    key: 0,
    // Where the value stands.
    quoted: 0.5,
    call: -1.5,
    embedded: -0.3,
    // What it looks like.
    lettersAndDigits: 1,
    mixed: 0.7,
    threeClasses: 0.6,
    symbols: 0.5,
    noLetters: -0.8,
    long: 0.7,
    random: 1.2,
    word: -1,
    unspeakable: 0.6,
    poor: -1.2,
    blanks: -1.5,
    machineMade: -1,
  },
  /** Fewer characters are no secret of this kind; more are text. */
  shortest: { password: 4, secret: 7, token: 8, key: 8 },
  longest: { password: 80, secret: 200, token: 300, key: 300 },
  /** Least score to be called so. */
  likely: 2.4,
  possible: 1.5,
} as const;
