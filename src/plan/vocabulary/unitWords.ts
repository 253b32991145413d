/** A word that multiplies a unit, such as million: the power of ten it stands for. */
export interface Multiplier {
  readonly power: number;
  readonly spellings: readonly string[];
}

/** Something that is counted or measured, in the unit that the accounts name it by. */
export interface UnitWord {
  /** Its English name, as units are written in plan folders; units of one name differ by powers of ten alone. */
  readonly name: string;
  /** The power of ten of this spelling against the unit of that name. */
  readonly power: number;
  readonly spellings: readonly string[];
}

/** Multipliers in Vietnamese and English, with the abbreviations of yearbooks. */
export const multipliers: readonly Multiplier[] = [
  { power: 12, spellings: ['nghìn tỷ', 'ngàn tỷ', 'nghìn tỉ', 'trillion', 'trill', 'trn'] },
  { power: 9, spellings: ['tỷ', 'tỉ', 'billion', 'bill', 'bil', 'bn'] },
  { power: 6, spellings: ['triệu', 'tr', 'million', 'millions', 'mill', 'mil', 'mio', 'mn'] },
  { power: 4, spellings: ['vạn'] },
  {
    power: 3,
    spellings: ['nghìn', 'ngàn', 'thousand', 'thousands', 'thous', 'ths', '1000', '1.000', '1,000'],
  },
];

/** The units of the vocabulary. */
export const unitWords: readonly UnitWord[] = [
  { name: 'VND', power: 0, spellings: ['VND', 'VNĐ', 'đồng', 'đồng Việt Nam', 'dong', 'dongs', 'đ'] },
  {
    name: 'USD',
    power: 0,
    spellings: ['USD', 'US$', 'đô la Mỹ', 'đô la', 'US dollars', 'US dollar', 'dollars', '$'],
  },
  { name: 'EUR', power: 0, spellings: ['EUR', 'euro', 'euros', '€'] },
  { name: 'CNY', power: 0, spellings: ['CNY', 'RMB', 'NDT', 'nhân dân tệ', 'yuan'] },
  { name: 'JPY', power: 0, spellings: ['JPY', 'yên', 'yên Nhật', 'yen'] },
  { name: 'KRW', power: 0, spellings: ['KRW', 'won'] },
  { name: 'THB', power: 0, spellings: ['THB', 'baht', 'bạt Thái'] },
  { name: 'LAK', power: 0, spellings: ['LAK', 'kíp', 'kíp Lào'] },
  { name: 'GBP', power: 0, spellings: ['GBP', 'bảng Anh'] },
  {
    name: 'persons',
    power: 0,
    spellings: [
      'persons',
      'person',
      'people',
      'pers',
      'người',
      'nguời',
      'lao động',
      'dân',
      'inhabitants',
      'capita',
    ],
  },
  { name: 'households', power: 0, spellings: ['households', 'household', 'hộ'] },
  { name: 'tonnes', power: 0, spellings: ['tonnes', 'tonne', 'tons', 'ton', 'tấn'] },
  { name: 'tonnes', power: -3, spellings: ['kg', 'kilograms', 'kilogram'] },
  { name: 'ha', power: 0, spellings: ['ha', 'hecta', 'héc ta', 'hectares', 'hectare'] },
  { name: 'ha', power: 2, spellings: ['km2', 'km²', 'sq km', 'sq. km'] },
  { name: 'ha', power: -4, spellings: ['m2', 'm²', 'sq m', 'sq. m'] },
  { name: 'percent', power: 0, spellings: ['percent', '%', 'per cent', 'phần trăm'] },
  { name: 'percent', power: -1, spellings: ['‰', 'per mille', 'phần nghìn'] },
  {
    name: 'percentage points',
    power: 0,
    spellings: ['percentage points', 'percentage point', 'pp', '% points', 'điểm phần trăm', 'điểm %'],
  },
  { name: 'times', power: 0, spellings: ['times', 'lần'] },
];

/** Names of units that are money. */
export const currencies: readonly string[] = ['VND', 'USD', 'EUR', 'CNY', 'JPY', 'KRW', 'THB', 'LAK', 'GBP'];

/** Words by which a unit alone tells what a series is; small letters, with marks. */
export const natureWords = {
  money: ['vnd', 'usd', 'eur', 'cny', 'jpy', 'dong', 'đồng', 'đô la'],
  people: ['person', 'persons', 'people', 'worker', 'workers', 'household', 'households', 'người', 'hộ'],
  points: ['point', 'points', 'pp', 'điểm'],
  /** What stands beside points that are no places: the first word of it. */
  pointsOf: [
    'percentage',
    'percent',
    '%',
    'per',
    'index',
    'basis',
    'score',
    'out',
    'phần',
    'chỉ',
    'cơ',
    'trên',
  ],
  index: ['index', 'chỉ số'],
  percent: ['percent', '%', 'per cent', 'phần trăm'],
  /** Alone, a pure number or what does not add up. */
  pure: ['times', 'lần', 'degrees', 'c', 'age', 'years', 'tuổi'],
  /** The same, whatever tells their kind. */
  pureHeads: ['ratio', 'ratios', 'coefficient', 'score', 'rank', 'hệ số'],
  /** What follows one of these is not what is measured. */
  behind: ['of', 'per', 'over', 'in', 'trên'],
  over: ['per', 'trên'],
} as const;
