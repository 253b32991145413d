/** Things that come only whole, as plans write their units in either language, and the most of them a province can have. */
export const countedThings: readonly { readonly spellings: readonly string[]; readonly most?: number }[] = [
  { spellings: ['communes', 'xã'], most: 700 },
  { spellings: ['schools', 'trường'], most: 4000 },
  { spellings: ['persons', 'people', 'người'] },
  { spellings: ['households', 'hộ'] },
  { spellings: ['accidents', 'vụ'] },
];

/** Units that can be divided, and the most that a province can have of them. */
export const dividedThings: readonly { readonly spellings: readonly string[]; readonly most: number }[] = [
  { spellings: ['ha'], most: 1_700_000 },
  { spellings: ['per 10,000 people', 'trên 1 vạn dân'], most: 200 },
];
