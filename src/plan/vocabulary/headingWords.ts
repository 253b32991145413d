import { perHeadWords } from './besideWords.js';

/** What leads to the unit of a table. */
export const unitIntroductions: readonly string[] = [
  'đơn vị tính',
  'đơn vị',
  'tính bằng',
  'ĐVT',
  'đvt',
  'unit',
  'units',
];

/** Words of a price basis: of each year, or of a reference year that follows. */
export const priceWords = {
  current: ['giá hiện hành', 'giá thực tế', 'giá HH', 'giá TT', 'current prices', 'current price'],
  constant: ['giá so sánh', 'giá cố định', 'giá SS', 'giá CĐ', 'constant', 'comparative prices'],
  /** What stands beside them and says no more. */
  beside: ['theo', 'năm', 'tính', 'at', 'prices', 'of'],
} as const;

/** What a heading can say that figures are: the amount itself, or something made of it. */
export type Measurement =
  | 'share'
  | 'growth'
  | 'indexOfPreviousYear'
  | 'indexOfOneYear'
  | 'perHead'
  | 'other'
  | 'contribution';

/** Words that tell a measurement; the first that fits counts. */
export const measurementWords: readonly {
  readonly measurement: Measurement;
  readonly spellings: readonly string[];
  /** What figures are in where nothing else is said. */
  readonly unit?: string;
}[] = [
  {
    measurement: 'indexOfPreviousYear',
    spellings: ['năm trước = 1', 'năm trước=1', 'previous year = 1', 'previous year=1'],
    unit: 'times',
  },
  {
    measurement: 'indexOfPreviousYear',
    spellings: [
      'năm trước = 100',
      'năm trước=100',
      'previous year = 100',
      'previous year=100',
      'chỉ số phát triển',
    ],
  },
  { measurement: 'contribution', spellings: ['đóng góp', 'contribution'] },
  {
    measurement: 'growth',
    spellings: [
      ...['tốc độ tăng', 'tốc độ phát triển', 'growth rate', 'growth', 'tăng trưởng', 'so với năm trước'],
    ],
  },
  { measurement: 'share', spellings: ['cơ cấu', 'tỷ trọng', 'tỉ trọng', 'structure', 'share'] },
  { measurement: 'perHead', spellings: perHeadWords },
];

/** What the accounts know by a name of their own, and how tables call it. */
export const subjectWords: readonly { readonly indicator: string; readonly spellings: readonly string[] }[] =
  [
    {
      indicator: 'grdp',
      spellings: [
        'tổng sản phẩm trên địa bàn',
        'GRDP',
        'tổng sản phẩm trong tỉnh',
        'tổng sản phẩm bình quân đầu người',
        'gross regional domestic product',
        'cơ cấu kinh tế',
        'tăng trưởng kinh tế',
      ],
    },
    {
      indicator: 'socialInvestment',
      spellings: [
        'vốn đầu tư thực hiện trên địa bàn',
        'vốn đầu tư thực hiện toàn xã hội',
        'vốn đầu tư toàn xã hội',
        'vốn đầu tư phát triển trên địa bàn',
        'vốn đầu tư phát triển toàn xã hội',
        'đầu tư toàn xã hội',
        'đầu tư phát triển toàn xã hội',
        'social investment',
        'investment outlays',
      ],
    },
    { indicator: 'averagePopulation', spellings: ['dân số trung bình', 'dân số TB', 'average population'] },
    {
      indicator: 'employment',
      spellings: [
        'lao động đang làm việc',
        'lao động từ 15 tuổi trở lên đang làm việc',
        'employed population',
        'employed persons',
      ],
    },
    { indicator: 'labourForce', spellings: ['lực lượng lao động', 'labour force', 'labor force'] },
    { indicator: 'exchangeRate', spellings: ['tỷ giá', 'tỉ giá', 'exchange rate'] },
    { indicator: 'consumerPriceChange', spellings: ['chỉ số giá tiêu dùng', 'consumer price index', 'CPI'] },
  ];

/** Rows that are the whole, by the name of what it is. */
export const productWords: readonly string[] = [
  'tổng sản phẩm trên địa bàn',
  'tổng sản phẩm trên địa bàn tỉnh',
  'GRDP',
  'gross regional domestic product',
];

/** Rows that are the whole. */
export const totalWords: readonly string[] = [
  'tổng số',
  'tổng cộng',
  'cộng',
  'toàn tỉnh',
  'chung',
  'total',
  'whole province',
  ...productWords,
];

/** Words before rows that are parts of the row above, and before rows that add up to it. */
export const partWords = {
  ofWhich: ['trong đó', 'of which'],
  dividedInto: ['chia ra', 'gồm', 'phân theo', 'divided into', 'by'],
} as const;

/** What names the row that numbers columns. */
export const columnNumberWords: readonly string[] = ['cột', 'số cột', 'STT', 'column', 'columns'];

/** Words that begin a note under a table. */
export const noteWords = {
  note: ['ghi chú', 'chú thích', 'note', 'notes'],
  source: ['nguồn', 'nguồn số liệu', 'source', 'sources'],
} as const;

/** Words that say nothing when the names of activities are compared. */
export const emptyWords: readonly string[] = [
  'và',
  'ngành',
  'khu vực',
  'hoạt động',
  'các',
  'của',
  'and',
  'the',
  'of',
  'sector',
  'activities',
];
